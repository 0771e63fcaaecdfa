import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../transaction";
import { find, soundRows } from "./findings";
import { hashesOf } from "./generic-checks";

const SHEET = "Evidencias";
const number = (value: SQL) => sql`upper(regexp_replace(${value}, '\\s', '', 'g'))`;

/** A staged or stored value of a column `c."column"` as it would stand in the cell. */
const shown = (value: SQL) => sql`case jsonb_typeof(${value})
  when 'boolean' then case ${value} when 'true' then 'si' else 'no' end
  when 'array' then (select coalesce(string_agg(x, '; '), '') from jsonb_array_elements_text(${value}) x)
  when 'number' then to_char((${value})::numeric / 100, 'FM9999999999990.00')
  when 'string' then ${value} #>> '{}' else '-' end`;

// What a row's evidence is, or will be: a state once recorded is kept.
const inForce = (row: SQL) =>
  sql`coalesce(${row}.before->>'estado', ${row}.values->>'estado') in ('enviada', 'devuelta', 'aprobada')`;

/** Code, plan and kind are fixed; what was decided does not change; history only while its load is open. */
export const findEvidenceFaults = (tx: Tx, importId: string) =>
  find(tx, importId, SHEET, false, {
    row: sql`r."row"`,
    column: sql`c."column"`,
    value: sql`case when r.values ? c."column" then ${shown(sql`r.values->c."column"`)} end`,
    code: sql`c.code`,
    params: sql`jsonb_build_object('stored', ${shown(sql`r.before->c."column"`)})`,
    from: sql`from ${soundRows(importId, SHEET)} r
      left join lateral (select e.key as name from jsonb_each(r.comparable) e
        where r.action = 'changed' and e.key not in ('pn', 'tipo', 'otro_comprobante') and (r.before->e.key is distinct from e.value
          or (e.key = 'archivo' and r.before->'_hashes' <> ${hashesOf(sql`r.values`)}))
        order by e.key limit 1) d on true
      cross join lateral (values
        ('pn', 'stored.value_fixed', r.before->>'pn' <> r.comparable->>'pn'),
        ('tipo', 'stored.value_fixed', r.before->>'tipo' <> r.comparable->>'tipo'
          or r.before->>'otro_comprobante' <> r.comparable->>'otro_comprobante'),
        (d.name, 'stored.approved_differs', d.name is not null and r.before->>'estado' = 'aprobada'),
        (d.name, 'stored.decided_differs', d.name is not null and r.before->>'estado' not in ('aprobada', 'enviada')),
        ('estado', 'history.closed', not r.known and r.values->>'estado' = 'aprobada'
          and not (select h.open from historical_loads h order by h.known_from desc, h.id desc limit 1))
      ) c("column", code, holds) where c.holds`,
  });

// Said although the join implies it: PostgreSQL 18 puts every row of a null key into one bucket of a join by three, and walks it for each row.
const numbered = (row: SQL) => sql`${row}.after->>'rtn_emisor' is not null and ${row}.after->>'numero' is not null`;

/** The same issuer RTN + number in one PN, against what is stored and not refused, and against rows above. */
export const findDuplicateNumbers = (tx: Tx, importId: string) =>
  find(tx, importId, SHEET, false, {
    row: sql`r."row"`,
    column: sql`'numero'`,
    value: sql`r.values->>'numero'`,
    code: sql`'evidence.duplicate_number'`,
    params: sql`jsonb_build_object('other', o.code)`,
    from: sql`from ${soundRows(importId, SHEET)} r join (
        select t.code, lower(p.code) as pn, t.id, v.issuer_rtn as issuer, v.doc_number as number, 0 as above, t.kind, b.observed_on::text as observed
        from evidences t join pns p on p.id = t.pn_id join evidence_versions v on v.evidence_id = t.id
        left join credit_balances b on b.version_id = v.id
        where v.state in ('enviada', 'devuelta', 'aprobada') and v.issuer_rtn is not null and v.doc_number is not null
        union all
        select x.values->>'codigo', x.after->>'pn', x.target_id, x.after->>'rtn_emisor', x.after->>'numero', x."row", x.after->>'tipo', x.after->>'fecha_saldo'
        from ${soundRows(importId, SHEET)} x where ${inForce(sql`x`)} and ${numbered(sql`x`)}
      ) o on o.pn = r.after->>'pn' and o.issuer = r.after->>'rtn_emisor' and ${number(sql`o.number`)} = ${number(sql`r.after->>'numero'`)}
        and o.id <> r.target_id and o.above < r."row"
      where r.action <> 'unchanged' and ${inForce(sql`r`)} and ${numbered(sql`r`)} and not ${sameCreditObservedAgain}`,
  });

// Balances are observations of one credit: another date of the same number is no duplicate (domain.md §5).
const sameCreditObservedAgain = sql`(r.after->>'tipo' = 'credito' and o.kind = 'credito'
  and r.after->>'fecha_saldo' is not null and r.after->>'fecha_saldo' is distinct from o.observed)`;

/** The same bytes in one PN, against what is stored and not refused, and against rows above. */
export const findDuplicateFiles = (tx: Tx, importId: string) =>
  find(tx, importId, SHEET, false, {
    row: sql`r."row"`,
    column: sql`'archivo'`,
    value: sql`g.name`,
    code: sql`'file.duplicate'`,
    params: sql`jsonb_build_object('file', g.name, 'other', o.code)`,
    from: sql`from ${soundRows(importId, SHEET)} r
      cross join lateral jsonb_to_recordset(coalesce(r.values->'_files', '[]')) as g(name text, sha256 text)
      join (
        select t.code, lower(p.code) as pn, t.id, f.sha256, 0 as above
        from evidences t join pns p on p.id = t.pn_id join evidence_versions v on v.evidence_id = t.id
        join version_files x on x.version_id = v.id join files f on f.id = x.file_id
        where v.state in ('enviada', 'devuelta', 'aprobada')
        union all
        select x.values->>'codigo', x.after->>'pn', x.target_id, f.sha256, x."row"
        from ${soundRows(importId, SHEET)} x cross join lateral jsonb_to_recordset(coalesce(x.values->'_files', '[]')) as f(sha256 text)
        where ${inForce(sql`x`)}
      ) o on o.pn = r.after->>'pn' and o.sha256 = g.sha256 and o.id <> r.target_id and o.above < r."row"
      where r.action <> 'unchanged' and ${inForce(sql`r`)}`,
  });
