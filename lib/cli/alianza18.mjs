import { ensure, load, ROOT } from "./ensure.mjs";
import { flushed } from "./flushed.mjs";

await ensure();
process.chdir(ROOT);
const { main } = await load(`${import.meta.dirname}/main.ts`);
const code = await main(process.argv.slice(2));
await flushed();
process.exit(code);
