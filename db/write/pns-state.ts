import { type SQL, sql } from "drizzle-orm";

/** The state of a plan `t` follows its facts: cancelled, closed, credited, or approved. */
export const stateOfFacts: SQL = sql`case
  when exists (select from pn_cancellations x where x.pn_id = t.id) then 'cancelado'
  when (select f.closed_on from pn_closings f where f.pn_id = t.id order by f.known_from desc, f.id desc limit 1) is not null then 'ejecutado'
  when exists (select from (select distinct on (d.number) d.reversed from disbursements d where d.pn_id = t.id
    order by d.number, d.known_from desc, d.id desc) l where not l.reversed) then 'en_ejecucion'
  else 'aprobado' end`;
