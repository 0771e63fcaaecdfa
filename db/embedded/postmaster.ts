import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Place } from "@/db/embedded/place";
import { plainEnvironment } from "@/db/embedded/plain-environment";

export type Postmaster = { readonly pid: number; readonly port: number };

/** The running postmaster of a cluster, as its own lock file tells; undefined when there is none alive. */
export function postmasterOf(clusterDir: string): Postmaster | undefined {
  const [pid, , , port] = lockFile(clusterDir).map(Number);
  if (!pid || !isPostmaster(pid, clusterDir)) return undefined;
  return { pid, port: port || 0 };
}

/** Starts PostgreSQL in a session of its own (Ctrl-C must not reach it before our connections are closed). */
export function spawnPostmaster(place: Place, port: number, settings: readonly string[]) {
  // What a killed machine left behind may name a process that is somebody else by now; PostgreSQL would refuse.
  if (!postmasterOf(place.clusterDir)) rmSync(path.join(place.clusterDir, "postmaster.pid"), { force: true });
  const log = openSync(logOf(place), isLong(logOf(place)) ? "w" : "a", 0o600);
  const options = settings.flatMap((setting) => ["-c", setting]);
  const child = spawn(place.binaries.postgres, ["-D", place.clusterDir, "-p", String(port), ...options], {
    ...place.account,
    cwd: "/",
    detached: true,
    env: plainEnvironment(),
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  return child;
}

/** Fast shutdown: sessions are ended, everything is written; returns when the postmaster is gone. */
export async function stopPostmaster(clusterDir: string): Promise<void> {
  const running = postmasterOf(clusterDir);
  if (!running) return;
  process.kill(running.pid, "SIGINT");
  for (let waited = 0; waited < 60_000; waited += 20) {
    if (!postmasterOf(clusterDir)) return;
    await pause(20);
  }
}

/** PostgreSQL's own log. */
export const logOf = (place: Place): string => path.join(place.dataDir, "postgres.log");

const isLong = (file: string) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000;

function lockFile(clusterDir: string): string[] {
  try {
    return readFileSync(path.join(clusterDir, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

// A process number alone proves nothing after a crash; a postmaster works in its data directory.
function isPostmaster(pid: number, clusterDir: string): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== "linux") return true;
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterDir);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
