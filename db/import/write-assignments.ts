import { sql } from "drizzle-orm";
import { type Hand, toWrite } from "./write-registry";

/**
 * Who accompanies each OPR. A different `psde` in `OPR` ends what runs then the day before it starts, what `Asignaciones`
 * brings included; the same one from another day moves its start. No two periods cross at any moment on the way.
 */
export const writeAssignments = (hand: Hand) => [
  sql`update assignments a set from_date = (r.after->>'psde_desde')::date from ${toWrite(hand, "OPR", "changed")} r
    where a.opr_id = r.target_id and r.before->>'psde' = r.after->>'psde' and a.from_date = (r.before->>'psde_desde')::date
      and a.from_date <> (r.after->>'psde_desde')::date`,
  endOthers(hand),
  sql`update assignments a set to_date = (r.after->>'hasta')::date from ${toWrite(hand, "Asignaciones", "changed")} r where a.id = r.target_id`,
  sql`insert into assignments (id, opr_id, psde_id, from_date, to_date, created_at)
    select r.target_id, o.id, p.id, (r.values->>'desde')::date, coalesce((r.after->>'hasta')::date, w.starts - 1), ${hand.now}
    from ${toWrite(hand, "Asignaciones", "created")} r join oprs o on lower(o.code) = lower(r.values->>'opr')
    join psdes p on lower(p.code) = lower(r.values->>'psde')
    left join ${wantedPsdes(hand)} w on w.opr_id = o.id and w.psde_id <> p.id and w.starts > (r.values->>'desde')::date`,
  sql`insert into assignments (id, opr_id, psde_id, from_date, to_date, created_at)
    select w.id, w.opr_id, w.psde_id, w.starts, null, ${hand.now} from ${wantedPsdes(hand)} w
    where not exists (select from assignments a where a.opr_id = w.opr_id and a.psde_id = w.psde_id
      and (a.to_date is null or a.to_date >= w.starts))`,
];

const endOthers = (hand: Hand) =>
  sql`update assignments a set to_date = w.starts - 1 from ${wantedPsdes(hand)} w
    where a.opr_id = w.opr_id and a.psde_id <> w.psde_id and a.from_date < w.starts and (a.to_date is null or a.to_date >= w.starts)`;

const wantedPsdes = (hand: Hand) => sql`(select r.fact_id as id, r.target_id as opr_id, p.id as psde_id,
    coalesce((r.values->>'psde_desde')::date, app_today()) as starts
  from (select * from ${toWrite(hand, "OPR", "created")} c union all select * from ${toWrite(hand, "OPR", "changed")} d
    where d.before->>'psde' is distinct from d.after->>'psde') r
  join psdes p on lower(p.code) = r.after->>'psde')`;
