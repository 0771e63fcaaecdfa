import { sql } from "drizzle-orm";
import type { Scope } from "@/lib/domain/actor";
import type { OprForm } from "@/lib/domain/codes";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";
import { inScope } from "./scope";

/** One of two organisations that may be the same, as whoever merges them compares it. */
export type OprSide = {
  id: string;
  code: string;
  name: string;
  form: OprForm;
  rtn: string | null;
  municipality: string;
  department: string;
  community: string | null;
  office: string;
  mergedInto: string | null;
  version: number;
};

export const oprSide = async (reader: Reader, scope: Scope, code: string): Promise<OprSide | undefined> =>
  (
    await rowsOf<OprSide>(
      reader,
      sql`select o.id, o.code, o.name, o.form, o.rtn, m.name as municipality, d.name as department, o.community,
        f.name as office, t.code as "mergedInto", o.version
      from oprs o join municipalities m on m.code = o.municipality_code join departments d on d.code = m.department_code
      join offices f on f.id = o.office_id left join oprs t on t.id = o.merged_into
      where lower(o.code) = lower(${code}) and ${inScope(scope, sql`o.id`)}`,
    )
  )[0];

/** What belongs to an organisation and goes with it, as counts; its plans by their codes. */
export type Belongings = {
  plans: string[];
  disbursements: number;
  evidences: number;
  salesPeriods: number;
  files: number;
};

export const belongingsOf = async (reader: Reader, scope: Scope, oprId: string): Promise<Belongings> => {
  const mine = (column = sql`opr_id`) => sql`${column} = ${oprId} and ${inScope(scope, column)}`;
  const [row] = await rowsOf<Belongings>(
    reader,
    sql`select (select coalesce(jsonb_agg(code order by lower(code)), '[]') from pns where ${mine()}) as plans,
      (select count(distinct (d.pn_id, d.number))::int from pns p join disbursements d on d.pn_id = p.id where ${mine(sql`p.opr_id`)}) as disbursements,
      (select count(*)::int from pns p join evidences e on e.pn_id = p.id where ${mine(sql`p.opr_id`)}) as evidences,
      (select count(*)::int from pns p join sales_periods s on s.pn_id = p.id where ${mine(sql`p.opr_id`)}) as "salesPeriods",
      (select count(*)::int from files where ${mine()}) as files`,
  );
  if (!row) throw new Error("counting answered no row");
  return row;
};

/** A time during which a PSDE accompanies an organisation. */
export type Accompanied = { id: string; psdeId: string; psde: string; from: string; to: string | null };

export const accompaniedTimes = (reader: Reader, scope: Scope, oprId: string): Promise<Accompanied[]> =>
  rowsOf(
    reader,
    sql`select a.id, a.psde_id as "psdeId", p.name as psde, a.from_date as "from", a.to_date as "to"
      from assignments a join psdes p on p.id = a.psde_id
      where a.opr_id = ${oprId} and ${inScope(scope, sql`a.opr_id`)} order by a.from_date`,
  );

/** The plans of some organisations. */
export const plansOfOprs = (reader: Reader, scope: Scope, oprIds: readonly string[]) =>
  rowsOf<{ id: string; oprId: string }>(
    reader,
    sql`select id, opr_id as "oprId" from pns where opr_id = any(${sql.param(oprIds)}::uuid[]) and ${inScope(scope, sql`opr_id`)} order by id`,
  );
