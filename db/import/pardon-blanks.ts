import { sql } from "drizzle-orm";
import { affected, rowsOf } from "../rows";
import type { Tx } from "../transaction";
import { CURRENT } from "./current";

/**
 * A row of something stored may leave blank what the sheet asks for: the registry has it. Such faults are taken back, and
 * the row is judged again once its blanks are filled.
 */
export async function pardonBlanks(tx: Tx, importId: string, sheet: string): Promise<void> {
  const current = CURRENT[sheet];
  if (!current) throw new Error(`no comparison for sheet ${sheet}`);
  const pardoned = await rowsOf<{ row: number }>(
    tx,
    sql`with rows as materialized (select s."row", s.key, s.values from import_rows s
        where s.import_id = ${importId} and s.sheet = ${sheet} and s.faulty and s.key is not null),
      current as (${current})
      delete from import_faults f using current c, rows s
      where f.import_id = ${importId} and f.sheet = ${sheet} and f."row" = c."row" and s."row" = c."row" and not f.notice
        and f.value is null and f."column" is not null and not s.values ? f."column" and f.code <> 'cell.required'
      returning f."row"`,
  );
  if (pardoned.length === 0) return;
  await affected(
    tx,
    sql`update import_rows r set faulty = false where r.import_id = ${importId} and r.sheet = ${sheet}
      and r."row" = any(${sql.param(pardoned.map(({ row }) => row))}::int[]) and not exists (select from import_faults f
        where f.import_id = r.import_id and f.sheet = r.sheet and not f.notice and (f."row" = r."row" or f.code like 'header.%'))`,
  );
}
