import { type SQL, sql } from "drizzle-orm";
import { affected } from "../rows";
import type { Tx } from "../transaction";

/** Columns of a finding that a statement selects. `params` is jsonb. */
export type FindingSelect = { row: SQL; column: SQL; value: SQL; code: SQL; params: SQL; from: SQL };

/** The sound rows of a sheet, named `r`. */
export const soundRows = (importId: string, sheet: string) =>
  sql`(select * from import_rows where import_id = ${importId} and sheet = ${sheet} and not faulty and key is not null)`;

/** Writes down what a statement finds, once a row, column and code; a fault takes its row out of what can be written. */
export async function find(
  tx: Tx,
  importId: string,
  sheet: string,
  notice: boolean,
  select: FindingSelect,
): Promise<void> {
  const found = sql`select distinct on (1, 2, 4) ${select.row} as "row", ${select.column}::text as "column", ${select.value}::text as value,
    ${select.code}::text as code, ${select.params} as params ${select.from} order by 1, 2, 4`;
  const written = sql`insert into import_faults (import_id, sheet, "row", "column", value, code, params, notice)
    select ${importId}, ${sheet}, f."row", f."column", f.value, f.code, f.params, ${notice} from found f`;
  await affected(
    tx,
    notice
      ? sql`with found as (${found}) ${written}`
      : sql`with found as materialized (${found}), written as (${written})
        update import_rows r set faulty = true from found f where r.import_id = ${importId} and r.sheet = ${sheet} and r."row" = f."row"`,
  );
}
