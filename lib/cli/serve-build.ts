import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { faultOfBuild } from "@/lib/cli/faults";
import { holding } from "@/lib/cli/holding.mjs";
import { sourcesHash } from "@/lib/cli/sources-hash";

const NEXT = path.resolve("node_modules/next/dist/bin/next");
const STAMP = path.resolve(".next/alianza18-sources");

/** Builds the pages unless the last build was made of these very sources; waits while somebody else builds them. */
export async function build(say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const hash = sourcesHash(process.cwd());
  if (isBuiltOf(hash)) return;
  say("Preparando las páginas (menos de un minuto)…");
  await holding(path.resolve(".cache/build.lock"), () => make(hash, signal), signal);
}

async function make(hash: string, signal: AbortSignal): Promise<void> {
  if (isBuiltOf(hash)) return;
  const { code, output } = await run(signal);
  if (signal.aborted) return;
  if (code !== 0) throw faultOfBuild(output);
  writeFileSync(STAMP, hash);
}

const isBuiltOf = (hash: string) =>
  existsSync(".next/BUILD_ID") && existsSync(STAMP) && readFileSync(STAMP, "utf8") === hash;

function run(signal: AbortSignal): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, [NEXT, "build"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-8000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  signal.addEventListener("abort", () => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
