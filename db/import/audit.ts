import { sql } from "drizzle-orm";
import { affected } from "../rows";
import type { Tx } from "../transaction";
import type { Hand } from "./write-registry";

/** The noun whose event each sheet's rows are: `noun.imported`. */
const NOUNS = {
  Oficinas: "office",
  PSDE: "psde",
  Cadenas: "chain",
  OPR: "opr",
  Asignaciones: "assignment",
  PN: "pn",
  Desembolsos: "disbursement",
  Aliados: "ally",
  Evidencias: "evidence",
  LineaBase: "salesPeriod",
  Ventas: "salesPeriod",
} as const;

/** One audit row for every thing created, as the file says it, or changed, with what changed from what to what. */
export const recordImported = (tx: Tx, hand: Hand, actorName: string) =>
  affected(
    tx,
    sql`insert into audit (id, at, actor_id, actor_name, event, subject_type, subject_id, opr_id, pn_id, import_id, before, after)
      select r.fact_id, ${hand.now}, ${hand.actorId}, ${actorName}, n.noun || '.imported', n.noun, r.target_id,
        coalesce(p.opr_id, o.id), p.id, r.import_id, d.before, d.after
      from import_rows r join jsonb_each_text(${JSON.stringify(NOUNS)}::jsonb) n(sheet, noun) on n.sheet = r.sheet
      left join pns p on lower(p.code) = lower(coalesce(r.values->>'pn', case r.sheet when 'PN' then r.values->>'codigo' end))
      left join oprs o on lower(o.code) = lower(coalesce(r.values->>'opr', case r.sheet when 'OPR' then r.values->>'codigo' end))
      cross join lateral (
        select jsonb_object_agg(e.key, r.before->e.key) filter (where r.known) as before, jsonb_object_agg(e.key, e.value) as after
        from jsonb_each(case when r.known then r.after else jsonb_strip_nulls(r.values) - '_files' end) e
        where e.value is distinct from r.before->e.key) d
      where r.import_id = ${hand.importId} and not r.faulty and r.action in ('created', 'changed')`,
  );
