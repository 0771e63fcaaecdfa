import { setTimeout as pause } from "node:timers/promises";
import type { Sql } from "postgres";

// Counts tries at the entrance, right or wrong: no fact of anybody's.
const BESIDE = ["throttle"];

/** Does something when no job is at work, and answers which tables' rows were changed by it. */
export async function changedBy<T>(sql: Sql, work: () => Promise<T>): Promise<{ result: T; changed: string[] }> {
  await quiet(sql);
  const before = await fingerprint(sql);
  const result = await work();
  const after = await fingerprint(sql);
  return { result, changed: Object.keys(after).filter((table) => after[table] !== before[table]) };
}

/** A word for each table's rows. */
async function fingerprint(sql: Sql): Promise<Record<string, string>> {
  const tables = await sql`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all(${BESIDE}) order by 1`;
  const words = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || md5(coalesce(string_agg(md5(r::text), '' order by md5(r::text)), '')) as word from "${name}" r`,
  );
  const rows = await sql.unsafe<{ name: string; word: string }[]>(words.join(" union all "));
  return Object.fromEntries(rows.map(({ name, word }) => [name, word]));
}

// What was asked before may still be at work: a job writes when it likes.
async function quiet(sql: Sql): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await pause(50)) {
    const [row] = await sql`select count(*)::int as busy from imports
      where state = 'escribiendo' or (state = 'preparada' and coalesce(progress ->> 'phase', '') <> 'matching')`;
    if (row?.busy === 0) return;
  }
  throw new Error("an import never came to rest");
}
