import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/domain/actor";
import type { OprForm } from "@/lib/domain/codes";
import type { Reader } from "../reading";
import { type Listed, listed, type PageOf, way } from "./oprs-page";
import { inScope } from "./scope";

export const OPR_SORTS = ["codigo", "nombre", "municipio"] as const;
export type OprSort = (typeof OPR_SORTS)[number];

/** What narrows the list of organisations; what is undefined narrows nothing. */
export type OprFilter = {
  search?: string | undefined;
  officeId?: string | undefined;
  psdeId?: string | undefined;
  department?: string | undefined;
  form?: OprForm | undefined;
};

export type AskedOprs = OprFilter & PageOf<OprSort>;

/** One line of the list. */
export type OprLine = {
  id: string;
  code: string;
  name: string;
  form: OprForm;
  municipality: string;
  department: string;
  office: string;
  psde: string | null;
  plans: number;
};

/** A page of the organisations in scope. One registered twice is listed once. */
export const listOprs = (reader: Reader, scope: Scope, asked: AskedOprs): Promise<Listed<OprLine>> =>
  listed(reader, oprLines(scope, asked), oprsChosen(scope, asked));

/** The statement behind the list: which rows first, from an index; their names afterwards. */
export const oprLines = (scope: Scope, asked: AskedOprs): SQL => sql`
  select o.id, o.code, o.name, o.form, m.name as municipality, d.name as department, f.name as office, a.psde,
    (select count(*)::int from pns p where p.opr_id = o.id) as plans
  from (select o.id ${oprsChosen(scope, asked)} limit ${asked.limit} offset ${asked.offset}) k
  join oprs o on o.id = k.id
  join municipalities m on m.code = o.municipality_code join departments d on d.code = m.department_code
  join offices f on f.id = o.office_id
  left join lateral (select s.name as psde from assignments a join psdes s on s.id = a.psde_id where a.opr_id = o.id
    and a.from_date <= app_today() and (a.to_date is null or a.to_date >= app_today()) limit 1) a on true
  order by ${ORDERS[asked.sort](asked.down)}`;

const ORDERS: Readonly<Record<OprSort, (down: boolean) => SQL>> = {
  codigo: (down) => sql`lower(o.code) ${way(down)}`,
  nombre: (down) => sql`o.name ${way(down)}, o.id ${way(down)}`,
  // The INE's codes keep the municipalities of a department together.
  municipio: (down) => sql`o.municipality_code ${way(down)}, o.id ${way(down)}`,
};

/** The organisations that a scope and a filter leave, in order. */
export const oprsChosen = (scope: Scope, asked: AskedOprs): SQL => {
  const { search, officeId, psdeId, department, form, sort, down } = asked;
  const conditions = [
    sql`o.merged_into is null`,
    inScope(scope, sql`o.id`),
    ...(search ? [sql`o.id = any(array(select search_oprs(${search})))`] : []),
    ...(officeId ? [sql`o.office_id = ${officeId}`] : []),
    ...(psdeId ? [accompaniedBy(psdeId, sql`o.id`)] : []),
    // By the INE's code of four digits, of which the first two are the department's.
    ...(department ? [sql`o.municipality_code between ${`${department}00`} and ${`${department}99`}`] : []),
    ...(form ? [sql`o.form = ${form}`] : []),
  ];
  return sql`from oprs o where ${sql.join(conditions, sql` and `)} order by ${ORDERS[sort](down)}`;
};

/** The organisations a PSDE accompanies today. */
export const accompaniedBy = (psdeId: string, column: SQL) =>
  sql`${column} = any(array(select a.opr_id from assignments a where a.psde_id = ${psdeId}
    and a.from_date <= app_today() and (a.to_date is null or a.to_date >= app_today())))`;
