import { readFileSync, writeFileSync } from "node:fs";

/*
 * After `npm install` on a machine whose registry lacks some platforms' packages, the lock file has holes, and `npm ci`
 * refuses a lock file with holes. This names every platform's package that a locked one offers: `npm ci` skips those of
 * other platforms, and fetches one's own where it is to be had. Packages nobody asks for, which npm leaves in, go. Usage: node lib/cli/complete-lock.mjs
 */
const FILE = "package-lock.json";
const SYSTEMS = ["android", "darwin", "linux", "win32", "freebsd", "openbsd", "netbsd", "sunos", "aix"];
const PROCESSORS = ["arm64", "x64", "ia32", "ppc64", "s390x", "riscv64", "loong64", "wasm32", "arm"];

const lock = JSON.parse(readFileSync(FILE, "utf8"));
for (const [at, locked] of Object.entries(lock.packages)) {
  if (locked.extraneous) delete lock.packages[at];
}
for (const [at, locked] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
    if (lock.packages[`${at}/node_modules/${name}`] || lock.packages[`node_modules/${name}`]) continue;
    lock.packages[`node_modules/${name}`] = entryOf(name, version, locked.dev);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);

function entryOf(name, version, dev) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const libc = words.some((word) => word.startsWith("musl")) ? "musl" : "glibc";
  return {
    version,
    cpu: PROCESSORS.filter((processor) => words.includes(processor)),
    ...(dev && { dev }),
    optional: true,
    ...(os && { os: [os] }),
    ...(os === "linux" && { libc: [libc] }),
  };
}
