import type { Sql } from "postgres";
import { joinEmbedded } from "@/db/embedded";
import { inspectExternal, whereIs } from "@/db/external";
import { makeDatabase, makeLogins, type Urls, urlsOf } from "@/db/logins";
import { prepare } from "@/db/prepare";
import type { Env } from "@/lib/platform/env";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

/** A database ready for this program, in use by this process. */
export type Booted = {
  readonly urls: Urls;
  /** True when this boot made the database. */
  readonly created: boolean;
  /** The embedded cluster; undefined on somebody else's PostgreSQL. */
  readonly cluster: { readonly dir: string; readonly elsewhere: boolean } | undefined;
  /** Ends this process's use; an embedded PostgreSQL that we started stops with its last user. */
  readonly leave: () => Promise<void>;
};

/** Database up, logins made, migrations applied, catalogues filled: on DATABASE_URL, or else in the data folder. */
export async function boot(settings: Env, { serving }: { serving: boolean }): Promise<Booted> {
  if (!settings.databaseUrl) return bootEmbedded(settings.dataDir, serving);
  return bootExternal(
    { app: settings.databaseUrl, owner: settings.databaseOwnerUrl, jobs: settings.databaseJobsUrl },
    serving,
  );
}

async function bootEmbedded(dataDir: string, serving: boolean): Promise<Booted> {
  const { place, keys, port, admin, leave } = await joinEmbedded(dataDir, { serving });
  const cluster = { dir: place.clusterDir, elsewhere: place.elsewhere };
  try {
    const urls = urlsOf(port, keys);
    await inTurn(admin, async () => {
      await makeLogins(admin, keys);
      await makeDatabase(admin, urls.superuser);
    });
    const created = await prepare(urls, serving);
    return { urls, created, cluster, leave };
  } catch (error) {
    await leave();
    throw error;
  }
}

const TURN = 1_401_021;

// Two first starts at once would both find a login missing.
async function inTurn(admin: Sql, work: () => Promise<void>): Promise<void> {
  await admin`select pg_advisory_lock(${TURN})`;
  await work();
  await admin`select pg_advisory_unlock(${TURN})`;
}

async function bootExternal(urls: Urls, serving: boolean): Promise<Booted> {
  await inspectExternal(urls.app);
  if (serving && !urls.jobs) throw withoutJobs(urls.app);
  return { urls, created: await prepare(urls, serving), cluster: undefined, leave: async () => {} };
}

const withoutJobs = (url: string) =>
  new EnvironmentFault(
    `Para servir con la base de datos de ${whereIs(url)} falta DATABASE_JOBS_URL, la dirección con el usuario de los trabajos (alianza18_jobs); no se cambió nada: indíquela y vuelva a iniciar.`,
  );
