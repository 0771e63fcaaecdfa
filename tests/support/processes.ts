import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { postmasterOf, stopPostmaster } from "@/db/embedded/postmaster";
import type { Urls } from "@/db/logins";

const ROOT = path.resolve(import.meta.dirname, "../..");

export type Ended = { code: number | null; out: string; err: string };

export type Running = {
  child: ChildProcess;
  /** Waits until its output has a line that matches, or it ends. */
  saw: (pattern: RegExp) => Promise<string>;
  ended: Promise<Ended>;
};

type Settings = Record<string, string | undefined>;

/** A real process of the program, with settings of its own and none of ours. */
export function run(args: readonly string[], settings: Settings): Running {
  const { DATABASE_URL: _a, DATABASE_OWNER_URL: _o, DATABASE_JOBS_URL: _j, NODE_ENV: _n, ...rest } = process.env;
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...rest, NODE_ENV: "development", ...settings } });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, ...said })));
  return { child, ended, saw: (pattern) => sight(pattern, said, ended) };
}

async function sight(pattern: RegExp, said: { out: string; err: string }, ended: Promise<Ended>): Promise<string> {
  let over = false;
  ended.then(() => {
    over = true;
  });
  while (!over) {
    const found = pattern.exec(said.out);
    if (found) return found[0];
    await pause(20);
  }
  throw new Error(`ended before ${pattern}:\n${said.out}\n${said.err}`);
}

export const HOLD = ["--import", "tsx", "tests/support/hold.ts"];

export type Held = { created: boolean; urls: Urls; cluster?: { dir: string; elsewhere: boolean } };

/** A process that holds the data folder's database, once it does. */
export async function hold(settings: Settings, ...flags: string[]) {
  const running = run([...HOLD, ...flags], settings);
  const held: Held = JSON.parse(await running.saw(/^\{.*\}$/m));
  const leave = () => {
    running.child.stdin?.end();
    return running.ended;
  };
  return { ...running, held, leave };
}

/** A data folder that is thrown away, PostgreSQL included. */
export function throwAwayFolder(parent = tmpdir()) {
  const dataDir = mkdtempSync(path.join(parent, "alianza18-arranque-"));
  const clusterDir = path.join(dataDir, "postgres");
  const clear = async () => {
    await stopPostmaster(clusterDir);
    rmSync(dataDir, { recursive: true, force: true });
  };
  return {
    dataDir,
    clusterDir,
    settings: { ALIANZA18_DATA: dataDir },
    postmaster: () => postmasterOf(clusterDir),
    clear,
  };
}

/** Ends a process the hard way, and waits until it is gone. */
export async function killed({ child, ended }: Running): Promise<void> {
  child.kill("SIGKILL");
  await ended;
}
