import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type { Sql } from "postgres";
import { LOGINS } from "@/db/logins";
import { journalOf } from "@/db/migrations-journal";
import { withSql } from "@/db/with-sql";

export const MIGRATIONS = path.join(import.meta.dirname, "migrations");

/** Where a database stands against this program's migrations. */
export type Standing = "empty" | "behind" | "current" | "ahead";

/** Compares what a database has had with what this program knows. Any login of ours may ask. */
export async function standingOf(sql: Sql, folder = MIGRATIONS): Promise<Standing> {
  const known = journalOf(folder);
  const applied = await appliedIn(sql);
  if (applied.length === 0) return "empty";
  if (applied.some((when) => !known.includes(when))) return "ahead";
  return applied.length < known.length ? "behind" : "current";
}

/** Brings the database up to this program, as the owner. Two at once take turns; the second finds nothing to do. */
export async function applyMigrations(ownerUrl: string, folder = MIGRATIONS): Promise<void> {
  await withSql(ownerUrl, async (sql) => {
    await sql`select pg_advisory_lock(${TURN})`;
    await migrate(drizzle(sql), {
      migrationsFolder: folder,
      migrationsSchema: "drizzle",
      migrationsTable: "migrations",
    });
    // The other logins may read how far a database is; nothing else.
    await sql.unsafe(`grant usage on schema drizzle to ${LOGINS.app}, ${LOGINS.jobs};
      grant select on drizzle.migrations to ${LOGINS.app}, ${LOGINS.jobs}`);
  });
}

const TURN = 1_401_020;

async function appliedIn(sql: Sql): Promise<number[]> {
  const [table] = await sql`select to_regclass('drizzle.migrations') is not null as present`;
  if (!table?.present) return [];
  const rows = await sql`select created_at from drizzle.migrations`;
  return rows.map((row) => Number(row.created_at));
}
