import type { Sql } from "postgres";

/**
 * Who uses the embedded database, told by PostgreSQL itself: every process keeps one connection with a shared lock on
 * `USE`. A process that is killed loses its connection, and with it the lock: nothing can go stale.
 */
const USE = 1_401_018;
const SERVE = 1_401_019;

/** Joins those who use the database; false when somebody is stopping it at this moment. */
export const joinUsers = (sql: Sql) => tried(sql`select pg_try_advisory_lock_shared(${USE}) as got`);

/** Leaves; true when nobody else is left, and then nobody can join any more. */
export async function leaveUsers(sql: Sql): Promise<boolean> {
  await sql`select pg_advisory_unlock_shared(${USE})`;
  return tried(sql`select pg_try_advisory_lock(${USE}) as got`);
}

/** Claims to be the one server of this data folder; false when there is one. */
export const claimServing = (sql: Sql) => tried(sql`select pg_try_advisory_lock(${SERVE}) as got`);

async function tried(query: PromiseLike<Iterable<{ got?: boolean }>>): Promise<boolean> {
  const [row] = await query;
  return row?.got === true;
}
