import { sql } from "drizzle-orm";
import type { Tx } from "../transaction";
import { find, soundRows } from "./findings";

/** A different PSDE must start after today's assignment did, and before none that is already foreseen. */
export const findOprFaults = (tx: Tx, importId: string) =>
  find(tx, importId, "OPR", false, {
    row: sql`r."row"`,
    column: sql`'psde_desde'`,
    value: sql`r.values->>'psde_desde'`,
    code: sql`'row.dates_overlap'`,
    params: sql`jsonb_build_object('other', concat_ws(' … ', a.from_date, a.to_date))`,
    from: sql`from ${soundRows(importId, "OPR")} r join assignments a on a.opr_id = r.target_id join psdes p on p.id = a.psde_id
      where r.known and r.before->>'psde' is distinct from r.comparable->>'psde'
        and lower(p.code) <> r.comparable->>'psde' and a.from_date >= coalesce((r.values->>'psde_desde')::date, app_today())`,
  });

/** Two PSDEs at once: against what is stored (but what the OPR sheet ends) and against other rows. */
export const findAssignmentFaults = (tx: Tx, importId: string) =>
  find(tx, importId, "Asignaciones", false, {
    row: sql`r."row"`,
    column: sql`'desde'`,
    value: sql`r.values->>'desde'`,
    code: sql`'row.dates_overlap'`,
    params: sql`jsonb_build_object('other', concat_ws(' … ', o.starts, o.ends))`,
    from: sql`from ${soundRows(importId, "Asignaciones")} r join (
        select lower(o.code) as opr, a.id, a.from_date as starts,
          case when n."row" is null then a.to_date else least(a.to_date, coalesce((n.values->>'psde_desde')::date, app_today()) - 1) end as ends
        from assignments a join oprs o on o.id = a.opr_id join psdes p on p.id = a.psde_id
        left join ${soundRows(importId, "OPR")} n on n.key = lower(o.code) and n.comparable->>'psde' <> lower(p.code)
        where a.id not in (select target_id from ${soundRows(importId, "Asignaciones")} x where x.known)
        union all
        select lower(x.values->>'opr'), x.target_id, (x.values->>'desde')::date, (x.values->>'hasta')::date
        from ${soundRows(importId, "Asignaciones")} x
      ) o on o.opr = lower(r.values->>'opr') and o.id <> r.target_id and o.starts <= coalesce(o.ends, 'infinity'::date)
      and daterange(o.starts, o.ends, '[]') && daterange((r.values->>'desde')::date, (r.values->>'hasta')::date, '[]')`,
  });

/** A plan keeps its OPR; a closing or cancellation is undone by an act, not by a blank cell. */
export const findPnFaults = (tx: Tx, importId: string) =>
  find(tx, importId, "PN", false, {
    row: sql`r."row"`,
    column: sql`c."column"`,
    value: sql`r.values->>c."column"`,
    code: sql`c.code`,
    params: sql`jsonb_build_object('stored', coalesce(r.before->>c."column", ''))`,
    from: sql`from ${soundRows(importId, "PN")} r cross join lateral (values
        ('opr', 'stored.value_fixed', r.before->>'opr' <> r.comparable->>'opr'),
        ('estado', 'pn.uncancelled', r.before->>'estado' = 'cancelado' and r.values->>'estado' <> 'cancelado'),
        ('estado', 'pn.reopened', r.before->>'estado' = 'ejecutado' and r.values->>'estado' not in ('ejecutado', 'cancelado'))
      ) c("column", code, holds) where r.known and c.holds`,
  });

/** A plan's state follows its disbursements: say so where the file says otherwise. */
export const noticePnStates = (tx: Tx, importId: string) =>
  find(tx, importId, "PN", true, {
    row: sql`r."row"`,
    column: sql`'estado'`,
    value: sql`r.values->>'estado'`,
    code: sql`'pn.state_derived'`,
    params: sql`jsonb_build_object('state', case when d.credited then 'en_ejecucion' else 'aprobado' end)`,
    from: sql`from ${soundRows(importId, "PN")} r cross join lateral (select
        exists (select from ${soundRows(importId, "Desembolsos")} x where lower(x.values->>'pn') = r.key and not coalesce((x.values->>'revertido')::boolean, false))
        or exists (select from pns p join disbursements x on x.pn_id = p.id where lower(p.code) = r.key and not x.reversed) as credited) d
      where (r.values->>'estado' = 'en_ejecucion' and not d.credited) or (r.values->>'estado' = 'aprobado' and d.credited)`,
  });

/** Kind is fixed once a submitted document names the ally. */
export const findAllyFaults = (tx: Tx, importId: string) =>
  find(tx, importId, "Aliados", false, {
    row: sql`r."row"`,
    column: sql`'tipo'`,
    value: sql`r.values->>'tipo'`,
    code: sql`'stored.kind_fixed'`,
    params: sql`jsonb_build_object('stored', r.before->>'tipo')`,
    from: sql`from ${soundRows(importId, "Aliados")} r where r.known and r.before->>'tipo' <> r.comparable->>'tipo'
      and exists (select from evidence_versions v where v.ally_id = r.target_id and v.submitted_at is not null)`,
  });
