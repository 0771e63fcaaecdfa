import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type { Sql } from "postgres";
import { LOGINS } from "@/db/logins";
import { journalOf } from "@/db/migrations-journal";

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

/** Brings the database up to this program, as the owner. Drizzle changes how its connection reads dates: give it one of its own. */
export async function applyMigrations(sql: Sql, folder = MIGRATIONS): Promise<void> {
  // The other logins may read how far a database is, from the moment there is something to read; nothing else.
  const readers = `${LOGINS.app}, ${LOGINS.jobs}`;
  await sql.unsafe(`create schema if not exists drizzle; grant usage on schema drizzle to ${readers};
    alter default privileges in schema drizzle grant select on tables to ${readers}`);
  await migrate(drizzle(sql), { migrationsFolder: folder, migrationsSchema: "drizzle", migrationsTable: "migrations" });
}

async function appliedIn(sql: Sql): Promise<number[]> {
  const [table] = await sql`select to_regclass('drizzle.migrations') is not null as present`;
  if (!table?.present) return [];
  const rows = await sql`select created_at from drizzle.migrations`;
  return rows.map((row) => Number(row.created_at));
}
