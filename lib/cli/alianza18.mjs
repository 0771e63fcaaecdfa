import { ensure, load, ROOT } from "./ensure.mjs";

await ensure();
process.chdir(ROOT);
const { main } = await load(`${import.meta.dirname}/main.ts`);
process.exit(await main(process.argv.slice(2)));
