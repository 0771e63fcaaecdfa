import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres, { type Sql } from "postgres";
import { faultFrom, logTail } from "@/db/embedded/faults";
import { initialise } from "@/db/embedded/initialise";
import { type Keys, keysOf } from "@/db/embedded/keys";
import { claimServing, joinUsers, leaveUsers } from "@/db/embedded/lease";
import { type Place, placeOf } from "@/db/embedded/place";
import { freePort } from "@/db/embedded/port";
import { postmasterOf, spawnPostmaster, stopPostmaster } from "@/db/embedded/postmaster";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

/** A data folder's own PostgreSQL, in use by this process. */
export type Embedded = {
  readonly place: Place;
  readonly keys: Keys;
  readonly port: number;
  /** A connection of the superuser that also holds this process's lease. */
  readonly admin: Sql;
  /** Ends this process's use, and stops PostgreSQL when the duty to do so is ours and nobody else is left. */
  readonly leave: () => Promise<void>;
};

export type Use = {
  /** The server of the data folder: there is one, and it stops PostgreSQL whoever started it. */
  readonly serving: boolean;
  /** Further settings, for throw-away clusters. */
  readonly settings?: readonly string[];
};

/** Starts the data folder's PostgreSQL, or joins it when it is up. */
export async function joinEmbedded(dataDir: string, use: Use): Promise<Embedded> {
  const place = placeOf(dataDir);
  const keys = await keysOf(dataDir);
  initialise(place, keys);
  const { admin, port, started } = await joined(place, keys, use);
  if (use.serving && !(await claimServing(admin))) {
    await admin.end();
    throw new EnvironmentFault(
      `Alianza18 ya está en marcha con la carpeta de datos ${dataDir}; no se cambió nada: use la que está abierta, o deténgala antes de iniciar otra.`,
    );
  }
  return { place, keys, port, admin, leave: () => leave(place, admin, started || use.serving) };
}

type Joined = { admin: Sql; port: number; started: boolean };

// Somebody may start it, or be stopping it, at this very moment: look again until the lease is ours.
async function joined(place: Place, keys: Keys, use: Use): Promise<Joined> {
  const deadline = Date.now() + 90_000;
  let started = false;
  let child: ReturnType<typeof spawnPostmaster> | undefined;
  while (Date.now() < deadline) {
    const running = postmasterOf(place.clusterDir);
    const admin = running && (await connected(running.port, keys));
    if (running && admin) {
      if (await joinUsers(admin)) return { admin, port: running.port, started };
      await admin.end();
    }
    if (child && child.exitCode !== null) throw faultFrom(place, logTail(place));
    if (!running && !child) {
      child = spawnPostmaster(place, await freePort(keys.port), [...SETTINGS, ...(use.settings ?? [])]);
      started = true;
    }
    await pause(20);
  }
  throw faultFrom(place, logTail(place));
}

const SETTINGS = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "log_timezone=UTC"];

