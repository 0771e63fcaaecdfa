import { ensure, load, ROOT } from "./ensure.mjs";

await ensure();
process.chdir(ROOT);
const { serve } = await load(`${import.meta.dirname}/serve.ts`);
process.exit(await serve("start"));
