import { sql } from "drizzle-orm";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";

/** A row of something stored, with its document as it would then be. */
export type MergedRow = { sheet: string; row: number; after: Record<string, unknown>; values: Record<string, unknown> };

/**
 * Rows that change what is stored, the next `limit` after one: what they leave blank is filled from the registry. Plans
 * that change nothing come too, since the state that their row claims is compared with no stored one.
 */
export const rowsToMerge = (reader: Reader, importId: string, sheet: string, after: number, limit: number) =>
  rowsOf<MergedRow>(
    reader,
    sql`select r.sheet, r."row", r.after, r.values from import_rows r
      where r.import_id = ${importId} and r.sheet = ${sheet} and not r.faulty and (r.action = 'changed' or (r.action = 'unchanged' and r.sheet = 'PN')) and r."row" > ${after}
      order by r."row" limit ${limit}`,
  );

/** Takes rows out of what can be written. */
export const markFaulty = (reader: Reader, importId: string, sheet: string, rows: readonly number[]) =>
  rowsOf(
    reader,
    sql`update import_rows set faulty = true where import_id = ${importId} and sheet = ${sheet} and "row" = any(${sql.param(rows)}::int[])`,
  );
