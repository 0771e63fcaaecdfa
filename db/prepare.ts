import type { Sql } from "postgres";
import { whereIs } from "@/db/external";
import type { Urls } from "@/db/logins";
import { applyMigrations, MIGRATIONS, standingOf } from "@/db/migrate";
import { prepareQueues } from "@/db/queue/prepare";
import { seedCatalogues } from "@/db/seed/catalogues";
import { withSql } from "@/db/with-sql";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

/** Brings the database up to this program; true when it was empty before. */
export async function prepare(urls: Urls, serving: boolean, folder = MIGRATIONS): Promise<boolean> {
  const created = await prepareTables(urls, serving, folder);
  if (urls.jobs && (serving || created)) await prepareQueues(urls.jobs);
  return created;
}

async function prepareTables(urls: Urls, serving: boolean, folder: string): Promise<boolean> {
  const { owner } = urls;
  const before = await withSql(owner ?? urls.app, (sql) => standingOf(sql, folder));
  if (before === "ahead") throw ahead(urls.app);
  if (before === "current" && !(serving && owner)) return false;
  if (!owner) throw withoutOwner(urls.app);
  return withSql(owner, (sql) => bringUp(sql, owner, folder));
}

// Several may come at once: they take turns, and the later ones find nothing to do.
async function bringUp(sql: Sql, owner: string, folder: string): Promise<boolean> {
  await sql`select pg_advisory_lock(${TURN})`;
  const before = await standingOf(sql, folder);
  if (before !== "current") await withSql(owner, (other) => applyMigrations(other, folder));
  await seedCatalogues(sql, new Date());
  return before === "empty";
}

const TURN = 1_401_020;

const ahead = (url: string) =>
  new EnvironmentFault(
    `La base de datos de ${whereIs(url)} es más nueva que este programa; no se cambió nada: instale la versión del programa que la usó por última vez, o una más nueva.`,
  );

const withoutOwner = (url: string) =>
  new EnvironmentFault(
    `La base de datos de ${whereIs(url)} necesita migraciones y falta DATABASE_OWNER_URL; no se cambió nada: indique allí la dirección con el usuario dueño (alianza18_owner) y vuelva a iniciar.`,
  );
