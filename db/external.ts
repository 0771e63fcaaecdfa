import type { Sql } from "postgres";
import { DATABASE, LOGINS, sqlForMissing } from "@/db/logins";
import { withSql } from "@/db/with-sql";
import { EnvironmentFault } from "@/lib/platform/environment-fault";

const OLDEST = 150_000;

/** Looks at a PostgreSQL that somebody else runs, and refuses it with a sentence when we could not live there. */
export async function inspectExternal(url: string): Promise<void> {
  try {
    await withSql(url, async (sql) => {
      await refuseTooOld(sql, url);
      await refuseMissing(sql, url);
      await refusePowerful(sql);
    });
  } catch (error) {
    throw error instanceof EnvironmentFault ? error : new EnvironmentFault(sentenceFor(error, url));
  }
}

async function refuseTooOld(sql: Sql, url: string): Promise<void> {
  const [row] =
    await sql`select current_setting('server_version_num')::int as number, current_setting('server_version') as name`;
  if (row?.number >= OLDEST) return;
  throw new EnvironmentFault(
    `El PostgreSQL de ${whereIs(url)} es la versión ${row?.name} y se necesita la 15 o una más nueva; no se cambió nada: actualícelo o indique otro en DATABASE_URL.`,
  );
}

async function refuseMissing(sql: Sql, url: string): Promise<void> {
  const [row] = await sql`
    select array(select rolname::text from pg_roles where rolname = any(${Object.values(LOGINS)})) as logins,
      exists (select from pg_namespace where nspname = 'jobs') as jobs`;
  const missing = new Set(Object.values<string>(LOGINS).filter((name) => !row?.logins.includes(name)));
  if (!row?.jobs) missing.add("jobs");
  if (missing.size === 0) return;
  const names = [...missing].map((name) => (name === "jobs" ? "el esquema jobs" : name)).join(", ");
  throw new EnvironmentFault(
    `En la base de datos de ${whereIs(url)} falta ${names}; no se cambió nada: un administrador debe ejecutar allí lo siguiente, y después vuelva a iniciar.\n${sqlForMissing(missing)}`,
  );
}

// Row-level security does not bind a superuser, nor who may bypass it.
async function refusePowerful(sql: Sql): Promise<void> {
  const [row] =
    await sql`select current_user as name, rolsuper or rolbypassrls as powerful from pg_roles where rolname = current_user`;
  if (row?.name === LOGINS.app && !row.powerful) return;
  throw new EnvironmentFault(
    `DATABASE_URL entra como ${row?.name} y debe entrar como ${LOGINS.app}, sin SUPERUSER ni BYPASSRLS; no se cambió nada: corrija el usuario y vuelva a iniciar.`,
  );
}

function sentenceFor(error: unknown, url: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const where = whereIs(url);
  if (code === "28P01" || code === "28000") {
    return `El PostgreSQL de ${where} no aceptó el usuario o la clave de DATABASE_URL; no se cambió nada: corríjalos, o si faltan los usuarios, un administrador los crea así:\n${sqlForMissing(everything)}`;
  }
  if (code === "3D000") {
    return `En ${where} no existe la base de datos de DATABASE_URL; no se cambió nada: un administrador la crea así:\n${sqlForMissing(new Set([DATABASE, "jobs"]))}`;
  }
  const reason = error instanceof Error && error.message !== "" ? error.message : code;
  return `No se pudo conectar con la base de datos de ${where} (${reason}); no se cambió nada: revise que esté en marcha y que DATABASE_URL sea correcta.`;
}

const everything: ReadonlySet<string> = new Set([...Object.values(LOGINS), DATABASE, "jobs"]);

/** Host, port and database of a URL: never its password. */
export function whereIs(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}
