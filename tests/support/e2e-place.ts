import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Where the browser suite's server lives: a throw-away data folder and a free port, the same for every worker. */
export function e2ePlace(): { dataDir: string; address: string; port: string } {
  // Workers inherit the environment of the run that chose.
  process.env.E2E_DATA ??= mkdtempSync(path.join(tmpdir(), "alianza18-e2e-"));
  process.env.E2E_PORT ??= freePort();
  const port = process.env.E2E_PORT;
  return { dataDir: process.env.E2E_DATA, address: `http://127.0.0.1:${port}`, port };
}

// Playwright reads its configuration without waiting, so the question is put to a process of its own.
function freePort(): string {
  const ask =
    "const s = require('node:net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })";
  return spawnSync(process.execPath, ["-e", ask], { encoding: "utf8" }).stdout.trim();
}
