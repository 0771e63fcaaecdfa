import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SourceKind } from "./source";
import type { ReadLimits } from "./types";

const CHILD = "lib/platform/workbook/child.ts";

/**
 * Starts the parser on one file: its own heap limit, and none of our environment, so that a file that took it over
 * would find no secret there.
 */
export const startParser = (kind: SourceKind, path: string, limits: ReadLimits) => {
  const root = projectRoot();
  const flags = [`--max-old-space-size=${limits.heapMb}`, "--import", "tsx"];
  return spawn(process.execPath, [...flags, join(root, CHILD), kind, resolve(path), JSON.stringify(limits)], {
    cwd: root,
    env: { PATH: process.env.PATH ?? "", TMPDIR: process.env.TMPDIR ?? "/tmp", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "ignore"],
  });
};

/** Whether a parser that went silent was stopped for its memory: by V8 (abort) or by the kernel (kill). */
export const ranOutOfMemory = ({ code, signal }: Exit): boolean =>
  signal === "SIGABRT" || signal === "SIGKILL" || code === 134;

export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** How a process ended, once it has. A process that never started counts as ended. */
export const exitOf = (child: ChildProcess): Promise<Exit> =>
  new Promise((done) => {
    child.once("error", () => done({ code: -1, signal: null }));
    child.once("close", (code, signal) => done({ code, signal }));
  });

/** The checkout we run from: the working directory of every door, or else where this file lies. */
const projectRoot = (): string =>
  existsSync(join(process.cwd(), CHILD)) ? process.cwd() : resolve(import.meta.dirname, "../../..");
