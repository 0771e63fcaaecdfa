import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { type Embedded, joinEmbedded } from "@/db/embedded";
import { stopPostmaster } from "@/db/embedded/postmaster";
import { LOGINS, makeDatabase, makeLogins, type Passwords, urlsOf } from "@/db/logins";
import { prepare } from "@/db/prepare";

/** What a worker needs to find the throw-away cluster. */
export type Stage = { readonly port: number; readonly passwords: Passwords };

const PREFIX = "alianza18-pruebas-";
const TEMPLATE = "alianza18_modelo";

// Nothing here outlives the run, so nothing needs to survive a power cut.
const THROW_AWAY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/** A throw-away cluster whose template database has every migration and catalogue. */
export async function raiseStage(): Promise<{ stage: Stage; strike: () => Promise<void> }> {
  await sweep();
  const folder = mkdtempSync(path.join(tmpdir(), PREFIX));
  writeFileSync(path.join(folder, "pid"), String(process.pid));
  const cluster = await joinEmbedded(folder, { serving: true, settings: THROW_AWAY });
  const urls = urlsOf(cluster.port, cluster.keys, TEMPLATE);
  await makeLogins(cluster.admin, cluster.keys);
  await makeDatabase(cluster.admin, urls.superuser);
  await prepare(urls, true);
  return { stage: { port: cluster.port, passwords: cluster.keys }, strike: () => strike(folder, cluster) };
}

/** A database of one's own, equal to the template; `drop` ends it. */
export async function cloneOf(stage: Stage, name: string) {
  const admin = postgres(urlsOf(stage.port, stage.passwords, "postgres").superuser, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name} template ${TEMPLATE} owner ${LOGINS.owner}`);
  const drop = async () => {
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.end({ timeout: 1 });
  };
  return { urls: urlsOf(stage.port, stage.passwords, name), drop };
}

async function strike(folder: string, cluster: Embedded): Promise<void> {
  await cluster.leave();
  if (cluster.place.elsewhere) rmSync(path.dirname(cluster.place.clusterDir), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

// Runs that were killed leave their cluster behind.
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(tmpdir(), name);
    if (isAlive(path.join(folder, "pid"))) continue;
    await stopPostmaster(path.join(folder, "postgres"));
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(file: string): boolean {
  if (!existsSync(file)) return true;
  try {
    return process.kill(Number(readFileSync(file, "utf8")), 0);
  } catch {
    return false;
  }
}
