import { type SQL, sql } from "drizzle-orm";
import { soundRows } from "./findings";

/**
 * The earliest credit not reversed of each plan, as it will be: the file's disbursements, and those stored that it does
 * not name. One row a plan that has any: `pn` (its code in lower case), `credited_on`. `plans` selects the codes asked about.
 */
export const firstCredits = (
  importId: string,
  plans: SQL,
): SQL => sql`(select c.pn, min(c.credited_on) as credited_on from (
    select lower(x.values->>'pn') as pn, (x.after->>'fecha_acreditacion')::date as credited_on, (x.after->>'revertido')::boolean as reversed
    from ${soundRows(importId, "Desembolsos")} x
    union all
    select lower(l.code), l.credited_on, l.reversed
    from (select distinct on (d.pn_id, d.number) p.code, d.number, d.credited_on, d.reversed from pns p join disbursements d on d.pn_id = p.id
      where lower(p.code) in (${plans}) order by d.pn_id, d.number, d.known_from desc, d.id desc) l
    left join ${soundRows(importId, "Desembolsos")} y on lower(y.values->>'pn') = lower(l.code) and (y.values->>'numero')::int = l.number
    where y."row" is null
  ) c where not coalesce(c.reversed, false) group by c.pn)`;
