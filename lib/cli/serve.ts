import { boot } from "@/db/boot";
import { closeDatabase } from "@/db/connection";
import { EXIT } from "@/lib/cli/command";
import { environmentFaultIn, unexpected } from "@/lib/cli/faults";
import { howToSignIn } from "@/lib/cli/first-account";
import { build } from "@/lib/cli/serve-build";
import { type Mode, type Server, serveNext } from "@/lib/cli/serve-next";
import { secretOf } from "@/lib/cli/serve-secret";
import { enter } from "@/lib/cli/with-database";
import { addressOf, type Env, env } from "@/lib/platform/env";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

/** Everything `npm start` does once the packages are there; answers with the exit code when it is told to stop. */
export async function serve(mode: Mode): Promise<number> {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopping.abort());
  let dataDir = process.cwd();
  try {
    const settings = env();
    dataDir = settings.dataDir;
    await running(settings, mode, stopping.signal);
    return EXIT.done;
  } catch (error) {
    process.stderr.write(`${environmentFaultIn(error, dataDir)?.message ?? unexpected(error)}\n`);
    return EXIT.environment;
  }
}

async function running(settings: Env, mode: Mode, stopping: AbortSignal): Promise<void> {
  const secret = secretOf(settings);
  const booted = await boot(settings, { serving: true });
  let server: Server | undefined;
  try {
    enter(booted);
    if (booted.cluster?.elsewhere) say(`La base de datos está en ${booted.cluster.dir}.`);
    const entrance = await howToSignIn(booted, settings.dataDir);
    await closeDatabase();
    if (mode === "start") await build(say, stopping);
    if (stopping.aborted) return;
    server = await serveNext(settings, secret, mode);
    say(`Alianza18 está en ${addressOf(settings.host, settings.port)}\n${entrance}\nPara detenerlo: Ctrl-C.`);
    await untilOver(server, stopping);
  } finally {
    await server?.stop();
    await booted.leave();
  }
}

// Told to stop, or the server fell: the second is a fault.
async function untilOver(server: Server, stopping: AbortSignal): Promise<void> {
  const told = new Promise<void>((resolve) => {
    if (stopping.aborted) resolve();
    stopping.addEventListener("abort", () => resolve());
  });
  await Promise.race([told, server.ended]);
  if (stopping.aborted) return;
  throw new EnvironmentFault(
    "El servidor se detuvo por sí solo; los datos se conservan: vuelva a iniciar, y si se repite revise las líneas anteriores.",
  );
}

const say = (line: string) => process.stdout.write(`${line}\n`);
