import { sql } from "drizzle-orm";
import type { Tx } from "../transaction";
import { find, soundRows } from "./findings";

/** What a row of `OPR` asks of its PSDE: another one from a day on, or the same from another day. */
const wanted = (
  importId: string,
) => sql`(select n."row", n.key as opr, n.target_id as opr_id, n.comparable->>'psde' as psde,
    n.values->>'psde_desde' as said, n.before->>'psde_desde' as since, n.before->>'psde' is distinct from n.comparable->>'psde' as other,
    coalesce((n.values->>'psde_desde')::date, app_today()) as starts
  from ${soundRows(importId, "OPR")} n
  where n.action <> 'unchanged' and (n.before->>'psde' is distinct from n.comparable->>'psde'
    or n.before->>'psde_desde' is distinct from coalesce(n.comparable->>'psde_desde', n.before->>'psde_desde')))`;

/** Another PSDE ends whoever accompanied the OPR until then; it cannot run over periods that begin later, nor over its own. */
export const findOprFaults = (tx: Tx, importId: string) =>
  find(tx, importId, "OPR", false, {
    row: sql`w."row"`,
    column: sql`'psde_desde'`,
    value: sql`w.said`,
    code: sql`'row.dates_overlap'`,
    params: sql`jsonb_build_object('other', concat_ws(' … ', a.from_date, a.to_date))`,
    from: sql`from ${wanted(importId)} w join assignments a on a.opr_id = w.opr_id join psdes p on p.id = a.psde_id
      where case
        when not w.other and lower(p.code) = w.psde and a.from_date = w.since::date then w.starts > coalesce(a.to_date, 'infinity')
        when coalesce(a.to_date, 'infinity') < w.starts then false
        when w.other then lower(p.code) = w.psde or a.from_date >= w.starts
        else a.from_date < coalesce((select c.to_date from assignments c join psdes q on q.id = c.psde_id
          where c.opr_id = w.opr_id and lower(q.code) = w.psde and c.from_date = w.since::date), 'infinity') end`,
  });

/** Two PSDEs at once: against what is stored (but what the OPR sheet ends), other rows, and what the OPR sheet asks. */
export const findAssignmentFaults = (tx: Tx, importId: string) =>
  find(tx, importId, "Asignaciones", false, {
    row: sql`r."row"`,
    column: sql`'desde'`,
    value: sql`r.values->>'desde'`,
    code: sql`'row.dates_overlap'`,
    params: sql`jsonb_build_object('other', concat_ws(' … ', o.starts, o.ends))`,
    from: sql`from ${soundRows(importId, "Asignaciones")} r join (
        select lower(o.code) as opr, a.id, a.from_date as starts, case when w.other then least(a.to_date, w.starts - 1) else a.to_date end as ends,
          null::text as psde, false as asked, false as said
        from assignments a join oprs o on o.id = a.opr_id join psdes p on p.id = a.psde_id
        left join ${wanted(importId)} w on w.opr = lower(o.code) and w.psde <> lower(p.code)
        where a.id not in (select target_id from ${soundRows(importId, "Asignaciones")} x where x.known)
        union all
        select lower(x.values->>'opr'), x.target_id, (x.values->>'desde')::date, (x.after->>'hasta')::date, null, false, false
        from ${soundRows(importId, "Asignaciones")} x
        union all
        select w.opr, w.opr_id, w.starts, null, w.psde, true, w.said is not null from ${wanted(importId)} w
      ) o on o.opr = lower(r.values->>'opr') and o.id <> r.target_id and o.starts <= coalesce(o.ends, 'infinity'::date)
      and daterange(o.starts, o.ends, '[]') && daterange((r.values->>'desde')::date, (r.after->>'hasta')::date, '[]')
      where case when not o.asked then true
        when o.psde = lower(r.values->>'psde') then o.said and o.starts <> (r.values->>'desde')::date
        else (r.values->>'desde')::date >= o.starts or r.after->>'hasta' is not null end`,
  });
