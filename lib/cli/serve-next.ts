import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isFree } from "@/db/embedded/port";
import { busyPort } from "@/lib/cli/faults";
import { addressOf, type Env } from "@/lib/platform/env";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

/** What is built is started; a developer sees each change at once. */
export type Mode = "start" | "dev";

export type Server = {
  /** Resolves when the server ends by itself. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Serves the built pages; returns once they answer. */
export async function serveNext({ host, port }: Env, secret: string, mode: Mode): Promise<Server> {
  await waitForPort(host, port);
  const child = spawn(process.execPath, [...BESIDE_US, mode, "--hostname", host, "--port", String(port)], {
    env: environment(secret, mode),
    // A session of its own: Ctrl-C reaches us, and we stop it in order.
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await answering(child, addressOf(host, port), ended);
  return { ended, stop: () => stop(child, ended) };
}

const NEXT = path.resolve("node_modules/next/dist/bin/next");

// It ends when its channel to us closes, so that a launcher that was killed leaves no server behind.
const BESIDE_US = ["--import", path.resolve("lib/cli/end-with-parent.mjs"), NEXT];

// The pages enter as the app; the owner's address is none of their business.
function environment(secret: string, mode: Mode): NodeJS.ProcessEnv {
  const { DATABASE_OWNER_URL: _owner, ...rest } = process.env;
  return {
    ...rest,
    NODE_ENV: mode === "dev" ? "development" : "production",
    AUTH_SECRET: secret,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

// A server whose launcher was killed a moment ago may still be letting go of its port.
async function waitForPort(host: string, port: number): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    if (await isFree(port, host)) return;
    await pause(100);
  }
  throw busyPort(host, port);
}

async function answering(child: ChildProcess, address: string, ended: Promise<void>): Promise<void> {
  let over = false;
  ended.then(() => {
    over = true;
  });
  for (const deadline = Date.now() + 60_000; Date.now() < deadline && !over; await pause(50)) {
    const reached = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (reached) return;
  }
  child.kill("SIGKILL");
  throw new EnvironmentFault(
    "El servidor no llegó a responder; los datos se conservan: el detalle está en las líneas anteriores.",
  );
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGTERM");
  const late = pause(10_000, "late", { ref: false });
  if ((await Promise.race([ended, late])) === "late") child.kill("SIGKILL");
  await ended;
}
