import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import postgres, { type Sql } from "postgres";
import { faultFrom, logTail } from "@/db/embedded/faults";
import type { Keys } from "@/db/embedded/keys";
import { joinUsers } from "@/db/embedded/lease";
import type { Place } from "@/db/embedded/place";
import { freePort } from "@/db/embedded/port";
import { postmasterOf, spawnPostmaster } from "@/db/embedded/postmaster";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

export type Use = {
  /** The server of the data folder: there is one, and it stops PostgreSQL whoever started it. */
  readonly serving: boolean;
  /** Further PostgreSQL settings, for throw-away clusters. */
  readonly settings?: readonly string[];
};

export type Joined = { readonly admin: Sql; readonly port: number; readonly started: boolean };

const PATIENCE_MS = 90_000;
const ATTEMPTS = 4;

/** Looks until the lease is ours: others may be starting, recovering or stopping this PostgreSQL at this very moment. */
export async function startOrJoin(place: Place, keys: Keys, use: Use): Promise<Joined> {
  let child: ChildProcess | undefined;
  let attempts = 0;
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(25)) {
    const running = postmasterOf(place.clusterDir);
    if (running) {
      const admin = await lease(running.port, keys, place);
      if (admin) return { admin, port: running.port, started: child?.pid === running.pid };
    } else if (isOver(child)) {
      if (attempts === ATTEMPTS) break;
      attempts += 1;
      if (attempts > 1) await pause(300);
      child = spawnPostmaster(place, await freePort(keys.port), [...SETTINGS, ...(use.settings ?? [])]);
    }
  }
  throw faultFrom(place, logTail(place));
}

const SETTINGS = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "log_timezone=UTC"];

const isOver = (child: ChildProcess | undefined) => !child || child.exitCode !== null || child.signalCode !== null;

// Undefined: not yet (starting up, or being stopped); ask again.
async function lease(port: number, keys: Keys, place: Place): Promise<Sql | undefined> {
  const admin = adminOf(port, keys);
  try {
    if (await joinUsers(admin)) return admin;
  } catch (error) {
    if (isRefusal(error)) throw foreign(place);
  }
  await admin.end({ timeout: 1 });
  return undefined;
}

// The lease is the connection: it is never given back while idle.
const adminOf = (port: number, keys: Keys) =>
  postgres({
    host: "127.0.0.1",
    port,
    database: "postgres",
    username: "postgres",
    password: keys.superuser,
    max: 1,
    idle_timeout: 0,
    max_lifetime: 0,
    connect_timeout: 10,
    onnotice: () => {},
    connection: { application_name: "alianza18" },
  });

const isRefusal = (error: unknown) => error instanceof postgres.PostgresError && error.code === "28P01";

const foreign = (place: Place) =>
  new EnvironmentFault(
    `La base de datos en ${place.clusterDir} no reconoce las claves de ${place.dataDir}; los datos se conservan: devuelva a esa carpeta su archivo postgres.json.`,
  );
