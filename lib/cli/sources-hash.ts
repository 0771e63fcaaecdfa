import { createHash, type Hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

// What a build is made of. The command line and the migrations are not in it: they run as they are.
const FOLDERS = ["app", "lib", "db", "public"];
const FILES = [
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
  "proxy.ts",
  "instrumentation.ts",
];
const APART = new Set(["lib/cli", "db/migrations", "db/seed", "db/embedded"]);

/** Changes when any source of the pages changes, or the Node that builds them. */
export function sourcesHash(root: string): string {
  const hash = createHash("sha256").update(process.version.split(".")[0] ?? "");
  for (const folder of FOLDERS) addFolder(hash, root, folder);
  for (const file of FILES) if (existsSync(path.join(root, file))) addFile(hash, root, file);
  return hash.digest("hex");
}

function addFolder(hash: Hash, root: string, folder: string): void {
  if (APART.has(folder) || !existsSync(path.join(root, folder))) return;
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) addFolder(hash, root, name);
    else addFile(hash, root, name);
  }
}

function addFile(hash: Hash, root: string, name: string): void {
  const content = readFileSync(path.join(root, name));
  hash.update(`${name}\0${content.length}\0`).update(content);
}
