// Plain JavaScript on Node alone: this runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { holding } from "./holding.mjs";

export const ROOT = path.resolve(import.meta.dirname, "../..");

const OLDEST_NODE = [20, 19];
const say = (sentence) => process.stderr.write(`${sentence}\n`);

/** Node new enough, and everything that package-lock.json names installed. Speaks on standard error alone. */
export async function ensure({ dev = false } = {}) {
  refuseOldNode();
  if (isInstalled(dev)) return;
  // Two commands on a fresh checkout must not install at once.
  await holding(path.join(ROOT, ".cache", "install.lock"), () => {
    if (!isInstalled(dev)) install();
  });
}

/** TypeScript entry points run through tsx, in this very process: one process to stop, none to orphan. */
export async function load(module) {
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: path.join(ROOT, "tsconfig.json") });
  return import(module);
}

/** Ends with an environment fault: one sentence, exit 3. */
export function refuse(sentence) {
  say(sentence);
  process.exit(3);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [needed, least] = OLDEST_NODE;
  if (major > needed || (major === needed && minor >= least)) return;
  refuse(
    `Alianza18 necesita Node ${needed}.${least} o más nuevo y este es ${process.versions.node}; no se cambió nada: instálelo y vuelva a iniciar.`,
  );
}

// npm writes what it installed, at the very end: a half-done installation has no such file.
function isInstalled(dev) {
  const wanted = packagesOf(path.join(ROOT, "package-lock.json"));
  const found = packagesOf(path.join(ROOT, "node_modules", ".package-lock.json"));
  if (!found) return false;
  return Object.entries(wanted).every(([place, { version, optional, devOptional, dev: devOnly }]) => {
    if (place === "" || optional || devOptional || (devOnly && !dev)) return true;
    return found[place]?.version === version;
  });
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

function install() {
  say("Instalando lo que falta (npm ci)…");
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const [program, rest] = npm ? [process.execPath, [npm, ...args]] : ["npm", args];
  const { status } = spawnSync(program, rest, { cwd: ROOT, stdio: ["ignore", 2, 2] });
  if (status !== 0) {
    refuse(
      "No se pudo instalar lo que falta (npm ci); los datos no se tocaron: revise la conexión y el espacio en disco, y vuelva a intentar.",
    );
  }
}
