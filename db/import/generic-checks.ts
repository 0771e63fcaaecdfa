import { type SQL, sql } from "drizzle-orm";
import { affected } from "../rows";
import type { Tx } from "../transaction";
import { CURRENT } from "./current";
import { find, soundRows } from "./findings";

/** Tables whose `code` a column may name. */
const NAMED: Readonly<Record<string, SQL>> = {
  Oficinas: sql`offices`,
  PSDE: sql`psdes`,
  Cadenas: sql`chains`,
  OPR: sql`oprs`,
  PN: sql`pns`,
  Aliados: sql`allies`,
};

/** The hashes of the papers that came with a row, in their order; null where none came. */
export function hashesOf(values: SQL): SQL {
  return sql`(select jsonb_agg(f.paper->'sha256' order by f.at) from jsonb_array_elements(${values}->'_files') with ordinality f(paper, at))`;
}

/** Two rows of one key: neither is taken, for nobody can say which one is right. */
export const findDuplicates = (tx: Tx, importId: string, sheet: string, keyColumn: string) =>
  find(tx, importId, sheet, false, {
    row: sql`r."row"`,
    column: sql`${keyColumn}`,
    value: sql`r.values->>${keyColumn}`,
    code: sql`'key.duplicate'`,
    params: sql`jsonb_build_object('row', case when r."row" = d.rows[1] then d.rows[2] else d.rows[1] end)`,
    from: sql`from import_rows r join (select key, array_agg("row" order by "row") as rows from import_rows
      where import_id = ${importId} and sheet = ${sheet} and key is not null group by key having count(*) > 1) d on d.key = r.key
      where r.import_id = ${importId} and r.sheet = ${sheet}`,
  });

/** A code that neither the file nor the registry has, or whose own row in the file is faulty. */
export const findBrokenReference = (tx: Tx, importId: string, sheet: string, column: string, target: string) =>
  find(tx, importId, sheet, false, {
    row: sql`r."row"`,
    column: sql`${column}`,
    value: sql`r.values->>${column}`,
    code: sql`case when f."row" is null then 'ref.unknown' else 'ref.faulty' end`,
    params: sql`jsonb_build_object('sheet', ${target}::text)`,
    from: sql`from ${soundRows(importId, sheet)} r
      left join import_rows f on f.import_id = ${importId} and f.sheet = ${target} and f.key = lower(r.values->>${column})
      left join ${NAMED[target] ?? sql`oprs`} t on lower(t.code) = lower(r.values->>${column})
      where r.values->>${column} is not null and (f.faulty or (f."row" is null and t.id is null))`,
  });

/** Finds what is stored of each row and says whether it creates, changes or leaves it: one write a row. */
export async function compareWithStored(tx: Tx, importId: string, sheet: string): Promise<void> {
  const current = CURRENT[sheet];
  if (!current) throw new Error(`no comparison for sheet ${sheet}`);
  await affected(
    tx,
    sql`with rows as materialized (select s."row", s.key, s.values, s.comparable from ${soundRows(importId, sheet)} s), current as (${current}),
      compared as (select s."row", c.id, c.doc, coalesce(c.doc, '{}') || s.comparable as after,
          case when c.id is null then 'created' when ${saysTheSame} then 'unchanged' else 'changed' end as action
        from rows s left join current c on c."row" = s."row")
      update import_rows r set known = c.id is not null, target_id = coalesce(c.id, r.target_id), before = c.doc, after = c.after, action = c.action
      from compared c where r.import_id = ${importId} and r.sheet = ${sheet} and r."row" = c."row"`,
  );
}

// Containment takes a list for a set: files in another order, or fewer of them, are another list; so are other bytes.
const saysTheSame = sql`c.doc @> s.comparable and coalesce(c.doc->'archivo' = s.comparable->'archivo', true)
  and coalesce(c.doc->'_hashes' = ${hashesOf(sql`s.values`)}, true)`;
