import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Sql } from "postgres";
import { initialise } from "@/db/embedded/initialise";
import { type Keys, keysOf } from "@/db/embedded/keys";
import { claimServing, leaveUsers } from "@/db/embedded/lease";
import { type Place, placeOf } from "@/db/embedded/place";
import { stopPostmaster } from "@/db/embedded/postmaster";
import { startOrJoin, type Use } from "@/db/embedded/start-or-join";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

/** A data folder's own PostgreSQL, in use by this process. */
export type Embedded = {
  readonly place: Place;
  readonly keys: Keys;
  readonly port: number;
  /** A connection of the superuser, which is also this process's lease. */
  readonly admin: Sql;
  /** Ends this process's use, and stops PostgreSQL when that is owed and nobody else is left. */
  readonly leave: () => Promise<void>;
};

/** Starts the data folder's PostgreSQL, or joins it when it is up. */
export async function joinEmbedded(dataDir: string, use: Use): Promise<Embedded> {
  const place = placeOf(dataDir);
  const keys = await keysOf(dataDir);
  initialise(place, keys);
  const { admin, port, started } = await startOrJoin(place, keys, use);
  const joined = { place, keys, port, admin, leave: () => leave(place, admin, started || use.serving) };
  if (use.serving) await claim(admin, dataDir);
  return joined;
}

async function claim(admin: Sql, dataDir: string): Promise<void> {
  if (await claimServing(admin)) return;
  await admin.end({ timeout: 1 });
  throw new EnvironmentFault(
    `Alianza18 ya está en marcha con la carpeta de datos ${dataDir}; no se cambió nada: use la que está abierta, o deténgala antes de iniciar otra.`,
  );
}

// Whoever started PostgreSQL owes its stop. The debt is written down before leaving, so that the last one out pays it.
async function leave(place: Place, admin: Sql, owed: boolean): Promise<void> {
  const debt = path.join(place.dataDir, "detener-al-salir");
  if (owed) writeFileSync(debt, "");
  const alone = await leaveUsers(admin).catch(() => false);
  if (alone && existsSync(debt)) {
    rmSync(debt, { force: true });
    await stopPostmaster(place.clusterDir);
  }
  await admin.end({ timeout: 1 });
}
