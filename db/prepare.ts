import { whereIs } from "@/db/external";
import type { Urls } from "@/db/logins";
import { applyMigrations, MIGRATIONS, standingOf } from "@/db/migrate";
import { seedCatalogues } from "@/db/seed/catalogues";
import { withSql } from "@/db/with-sql";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

/** Brings the database up to this program; true when it was empty before. */
export async function prepare(urls: Urls, serving: boolean, folder = MIGRATIONS): Promise<boolean> {
  const before = await withSql(urls.app, (sql) => standingOf(sql, folder));
  if (before === "ahead") throw ahead(urls.app);
  if (before === "current" && !(serving && urls.owner)) return false;
  if (!urls.owner) throw withoutOwner(urls.app);
  if (before !== "current") await applyMigrations(urls.owner, folder);
  await withSql(urls.owner, (sql) => seedCatalogues(sql, new Date()));
  return before === "empty";
}

const ahead = (url: string) =>
  new EnvironmentFault(
    `La base de datos de ${whereIs(url)} es más nueva que este programa; no se cambió nada: instale la versión del programa que la usó por última vez, o una más nueva.`,
  );

const withoutOwner = (url: string) =>
  new EnvironmentFault(
    `La base de datos de ${whereIs(url)} necesita migraciones y falta DATABASE_OWNER_URL; no se cambió nada: indique allí la dirección con el usuario dueño (alianza18_owner) y vuelva a iniciar.`,
  );
