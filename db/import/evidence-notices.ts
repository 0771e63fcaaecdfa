import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../transaction";
import { find, soundRows } from "./findings";
import { firstCredits } from "./first-credits";

const SHEET = "Evidencias";

/** An ally of the wrong kind proves no leg; the import says so and goes on. */
export const noticeWrongAllies = (tx: Tx, importId: string) =>
  find(tx, importId, SHEET, true, {
    row: sql`r."row"`,
    column: sql`'aliado'`,
    value: sql`r.values->>'aliado'`,
    code: sql`'evidence.ally_of_wrong_kind'`,
    params: sql`jsonb_build_object('kind', coalesce(a.comparable->>'tipo', y.kind))`,
    from: sql`from ${soundRows(importId, SHEET)} r
      left join ${soundRows(importId, "Aliados")} a on a.key = r.comparable->>'aliado'
      left join allies y on lower(y.code) = r.comparable->>'aliado'
      where coalesce(a.comparable->>'tipo', y.kind) = case r.values->>'tipo' when 'credito' then 'comercial' else 'financiero' end`,
  });

/** An existing state is never changed by an import. */
export const noticeKeptStates = (tx: Tx, importId: string) =>
  find(tx, importId, SHEET, true, {
    row: sql`r."row"`,
    column: sql`'estado'`,
    value: sql`r.values->>'estado'`,
    code: sql`'stored.state_kept'`,
    params: sql`jsonb_build_object('stored', r.before->>'estado')`,
    from: sql`from ${soundRows(importId, SHEET)} r where r.known and r.before->>'estado' <> r.values->>'estado'`,
  });

/** A buyer's voucher, or a tax number that is neither party's: whoever reviews decides. Said only where both parties' are known. */
export const noticeParties = (tx: Tx, importId: string) =>
  find(tx, importId, SHEET, true, {
    row: sql`r."row"`,
    column: sql`c."column"`,
    value: sql`c.value`,
    code: sql`c.code`,
    params: sql`'{}'::jsonb`,
    from: sql`from ${soundRows(importId, SHEET)} r
      left join ${soundRows(importId, "PN")} n on n.key = r.after->>'pn'
      left join pns p on lower(p.code) = r.after->>'pn' left join oprs q on q.id = p.opr_id
      left join ${soundRows(importId, "OPR")} s on s.key = coalesce(n.after->>'opr', lower(q.code))
      left join oprs o on lower(o.code) = coalesce(n.after->>'opr', lower(q.code))
      left join ${soundRows(importId, "Aliados")} a on a.key = r.after->>'aliado'
      left join allies y on lower(y.code) = r.after->>'aliado'
      cross join lateral (select coalesce(s.after->>'rtn', o.rtn) as opr, coalesce(a.after->>'rtn', y.tax_id) as ally) t
      cross join lateral (values
        ('rtn_emisor', r.after->>'rtn_emisor', 'evidence.issuer_is_ally', r.after->>'tipo' = 'factura' and r.after->>'rtn_emisor' = t.ally),
        ('rtn_emisor', r.after->>'rtn_emisor', 'evidence.parties_do_not_match', r.after->>'rtn_emisor' not in (t.opr, t.ally)),
        ('rtn_receptor', r.after->>'rtn_receptor', 'evidence.parties_do_not_match', r.after->>'rtn_receptor' not in (t.opr, t.ally))
      ) c("column", value, code, holds)
      where r.action <> 'unchanged' and coalesce(r.after->>'rtn_emisor', r.after->>'rtn_receptor') is not null and c.holds`,
  });

/** A contract or order issued after month 18 that says it was in force before. */
export const noticeRetroactive = (tx: Tx, importId: string) =>
  find(tx, importId, SHEET, true, {
    row: sql`r."row"`,
    column: sql`'fecha_emision'`,
    value: sql`r.after->>'fecha_emision'`,
    code: sql`'evidence.retroactive'`,
    params: sql`'{}'::jsonb`,
    from: sql`from ${soundRows(importId, SHEET)} r join ${firstCredits(importId, datedPlans(importId))} f on f.pn = r.after->>'pn'
      where r.action <> 'unchanged' and r.after->>'tipo' in ('contrato', 'orden_de_compra')
        and (r.after->>'fecha_emision')::date > f.credited_on + interval '18 months'
        and (r.after->>'vigente_desde')::date <= f.credited_on + interval '18 months'`,
  });

const datedPlans = (importId: string): SQL =>
  sql`select e.after->>'pn' from ${soundRows(importId, SHEET)} e where e.after->>'fecha_emision' > e.after->>'vigente_desde'`;
