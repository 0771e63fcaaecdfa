import { sql } from "drizzle-orm";
import type { Reader } from "../reading";
import { affected, rowsOf } from "../rows";
import type { Tx } from "../transaction";

/** A row of the workbook on its way in. Ids are made by the caller: Postgres makes none. */
export type StagedRow = {
  sheet: string;
  row: number;
  key: string | null;
  values: object;
  comparable: object;
  /** Codes of other things, by column: compared whatever their case. */
  refs: Readonly<Record<string, string>>;
  faulty: boolean;
  targetId: string;
  factId: string;
};

/** Something found at a place in the file; a notice stops nothing. */
export type StagedFinding = {
  sheet: string;
  row: number;
  column: string | null;
  value: string | null;
  code: string;
  params: Readonly<Record<string, string | number>>;
  notice: boolean;
};

export type ImportHead = { id: string; fileName: string; sha256: string };

/** Opens an import of the command line; forgets those of its own that a crash left half staged, or untold, a day ago. */
export async function beginImport(tx: Tx, head: ImportHead, actorId: string, now: Date): Promise<void> {
  const at = now.toISOString();
  await affected(
    tx,
    sql`delete from imports where state <> 'escrita' and workbook_path is null and created_at < ${at}::timestamptz - interval '1 day'`,
  );
  await affected(
    tx,
    sql`insert into imports (id, file_name, sha256, state, created_at, created_by)
      values (${head.id}, ${head.fileName}, ${head.sha256}, 'preparada', ${at}, ${actorId})`,
  );
}

export const stageRows = (tx: Tx, importId: string, rows: readonly StagedRow[]) =>
  affected(
    tx,
    sql`insert into import_rows (import_id, sheet, row, key, values, comparable, faulty, target_id, fact_id)
      select ${importId}, sheet, "row", lower(key), values,
        comparable || coalesce((select jsonb_object_agg(e.key, lower(e.value)) from jsonb_each_text(refs) e), '{}'), faulty, "targetId", "factId"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(sheet text, "row" int, key text, values jsonb, comparable jsonb,
        refs jsonb, faulty boolean, "targetId" uuid, "factId" uuid)`,
  );

export const stageFindings = (tx: Tx, importId: string, findings: readonly StagedFinding[]) =>
  affected(
    tx,
    sql`insert into import_faults (import_id, sheet, row, "column", value, code, params, notice)
      select ${importId}, sheet, "row", "column", value, code, params, notice
      from jsonb_to_recordset(${JSON.stringify(findings)}::jsonb) as f(sheet text, "row" int, "column" text, value text, code text,
        params jsonb, notice boolean)`,
  );

/** Staged rows came, or were judged, by the thousand: tell the planner before they are joined. */
export const analyzeStaging = (tx: Tx) => affected(tx, sql`select analyze_staging()`);

/**
 * Until the transaction ends or `joinAsUsual`, joins read whole sets. What was written a moment ago has no statistics,
 * so the planner takes ten thousand rows for one and would read a table again for each of them.
 */
export const joinBySets = (tx: Tx) =>
  affected(tx, sql`select set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true)`);

/** Tells the planner what was written, and lets it choose its joins again. */
export async function joinAsUsual(tx: Tx): Promise<void> {
  await affected(tx, sql`select analyze_registry()`);
  await affected(tx, sql`select set_config('enable_nestloop', 'on', true)`);
}

/** The import ends: staged rows go, what was found stays until the caller has told it. */
export async function endImport(tx: Tx, importId: string, written: object | null, now: Date): Promise<void> {
  await affected(tx, sql`delete from import_rows where import_id = ${importId}`);
  await affected(
    tx,
    sql`update imports set state = ${written ? "escrita" : "sin_escribir"}, counts = ${JSON.stringify(written)}::jsonb,
      finished_at = ${now.toISOString()} where id = ${importId}`,
  );
}

/** Leaves no trace of an import that wrote nothing. */
export const forgetImport = (tx: Tx, importId: string) => affected(tx, sql`delete from imports where id = ${importId}`);

/** Of an import that wrote, only its receipt stays. */
export const forgetFindings = (tx: Tx, importId: string) =>
  affected(tx, sql`delete from import_faults where import_id = ${importId}`);

/** Faults or notices in the order of the file, the next `limit` after one. */
export const findingsOf = (
  reader: Reader,
  importId: string,
  { notice, after, limit }: { notice: boolean; after: Place | null; limit: number },
): Promise<(StagedFinding & { id: number })[]> =>
  rowsOf(
    reader,
    sql`select f.id, f.sheet, f.row, f."column", f.value, f.code, f.params, f.notice from import_faults f
      where f.import_id = ${importId} and f.notice = ${notice}
        and (f.sheet, f.row, f.id) > (${after?.sheet ?? ""}, ${after?.row ?? -1}, ${after?.id ?? 0})
      order by f.sheet, f.row, f.id limit ${limit}`,
  );

export type Place = { sheet: string; row: number; id: number };

export type SheetCounts = Record<string, { created: number; changed: number; unchanged: number }>;

/** What will be, or was, created, changed and left, by sheet. Faulty rows are not counted. */
export async function countsOf(reader: Reader, importId: string): Promise<SheetCounts> {
  const rows = await rowsOf<{ sheet: string; created: number; changed: number; unchanged: number }>(
    reader,
    sql`select sheet, count(*) filter (where not faulty and action = 'created')::int as created,
      count(*) filter (where not faulty and action = 'changed')::int as changed,
      count(*) filter (where not faulty and action = 'unchanged')::int as unchanged
      from import_rows where import_id = ${importId} group by sheet`,
  );
  return Object.fromEntries(rows.map(({ sheet, ...counts }) => [sheet, counts]));
}

/** How many rows cannot be written, and how many could. */
export async function soundness(reader: Reader, importId: string): Promise<{ faults: number; sound: number }> {
  const [row] = await rowsOf<{ faults: number; sound: number }>(
    reader,
    sql`select (select count(*)::int from import_faults where import_id = ${importId} and not notice) as faults,
      (select count(*)::int from import_rows where import_id = ${importId} and not faulty) as sound`,
  );
  return row ?? { faults: 0, sound: 0 };
}
