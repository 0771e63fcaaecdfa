import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/domain/actor";
import type { CivilDate } from "@/lib/domain/codes";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";
import { inScope } from "./scope";

/** A time in which a PSDE accompanies an organisation, with the names that sentences need. */
export type AssignmentPeriod = {
  id: string;
  oprId: string;
  psdeId: string;
  psde: string;
  psdeName: string;
  from: CivilDate;
  to: CivilDate | null;
};

/** Every such time of some organisations, in their order. */
export const periodsOf = (reader: Reader, scope: Scope, oprIds: readonly string[]): Promise<AssignmentPeriod[]> =>
  rowsOf(
    reader,
    sql`select a.id, a.opr_id as "oprId", a.psde_id as "psdeId", p.code as psde, p.name as "psdeName", a.from_date as "from", a.to_date as "to"
      from assignments a join psdes p on p.id = a.psde_id
      where a.opr_id = any(${sql.param(oprIds)}::uuid[]) and ${inScope(scope, sql`a.opr_id`)} order by a.opr_id, a.from_date`,
  );

/** Which organisations a PSDE accompanies on a day or later; of one office, or of all. */
export type OfPsde = { psdeId: string; office: string | null; from: CivilDate };

export type AccompaniedOpr = { id: string; code: string; name: string; office: string };

export const accompaniedOprs = (reader: Reader, scope: Scope, of: OfPsde): Promise<AccompaniedOpr[]> =>
  rowsOf(
    reader,
    sql`select o.id, o.code, o.name, f.name as office from oprs o join offices f on f.id = o.office_id
      where o.id in (${oprIdsOfPsde(of)}) and ${inScope(scope, sql`o.id`)} order by lower(o.code)`,
  );

/** The ids of those organisations, as a statement. */
export const oprIdsOfPsde = ({ psdeId, office, from }: OfPsde): SQL => sql`
  select a.opr_id from assignments a join oprs x on x.id = a.opr_id join offices f on f.id = x.office_id
  where a.psde_id = ${psdeId} and (a.to_date is null or a.to_date >= ${from}::date)
    and x.merged_into is null and (${office}::text is null or f.code = ${office})`;
