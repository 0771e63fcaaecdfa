// Plain JavaScript: this runs before anything is installed.
import { ensure, ROOT, refuse } from "./ensure.mjs";
import { flushed } from "./flushed.mjs";

process.chdir(ROOT);
await ensure({ dev: true });
const { runSuites } = await import("./run-suites.mjs");
const { SUITES } = await import("./suites.mjs");

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(SUITES, name));
if (unknown.length > 0) refuse(`No existe la suite ${unknown.join(", ")}; hay: ${Object.keys(SUITES).join(", ")}.`);
const code = await runSuites(asked.length > 0 ? asked : Object.keys(SUITES));
await flushed();
process.exit(code);
