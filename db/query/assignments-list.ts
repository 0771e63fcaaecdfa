import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/domain/actor";
import type { CivilDate } from "@/lib/domain/codes";
import type { Reader } from "../reading";
import { type Listed, listed, type PageOf, way } from "./oprs-page";
import { inScope } from "./scope";

export const ASSIGNMENT_SORTS = ["opr", "psde", "desde"] as const;
export type AssignmentSort = (typeof ASSIGNMENT_SORTS)[number];

export const ASSIGNMENT_STATES = ["vigentes", "futuras", "terminadas"] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** What narrows the list of assignments; codes of the office and the PSDE. */
export type AssignmentFilter = {
  readonly search: string;
  readonly office: string | undefined;
  readonly psde: string | undefined;
  readonly state: AssignmentState | undefined;
};

export type AssignmentLine = {
  id: string;
  opr: string;
  name: string;
  office: string;
  psde: string;
  from: CivilDate;
  to: CivilDate | null;
  state: AssignmentState;
};

/** A page of who accompanies whom, and did, and will. */
export const listAssignments = (
  reader: Reader,
  scope: Scope,
  filter: AssignmentFilter,
  page: PageOf<AssignmentSort>,
): Promise<Listed<AssignmentLine>> =>
  listed(reader, assignmentLines(scope, filter, page), assignmentsChosen(scope, filter));

/** The statement behind the list. */
export const assignmentLines = (scope: Scope, filter: AssignmentFilter, page: PageOf<AssignmentSort>): SQL => sql`
  select a.id, o.code as opr, o.name, f.name as office, p.name as psde, a.from_date as "from", a.to_date as "to",
    case when a.from_date > app_today() then 'futuras' when a.to_date < app_today() then 'terminadas' else 'vigentes' end as state
  ${assignmentsChosen(scope, filter)} order by ${ORDERS[page.sort](way(page.down))} limit ${page.limit} offset ${page.offset}`;

const ORDERS: Readonly<Record<AssignmentSort, (way: SQL) => SQL>> = {
  opr: (way) => sql`lower(o.code) ${way}, a.from_date desc`,
  psde: (way) => sql`lower(p.code) ${way}, a.from_date desc, a.id`,
  desde: (way) => sql`a.from_date ${way}, a.id`,
};

/** The assignments that a scope and a filter leave. */
export const assignmentsChosen = (scope: Scope, { search, office, psde, state }: AssignmentFilter): SQL => {
  const conditions = [
    sql`o.merged_into is null`,
    inScope(scope, sql`a.opr_id`),
    ...(search ? [sql`a.opr_id = any(array(select search_oprs(${search})))`] : []),
    ...(office ? [sql`f.code = ${office}`] : []),
    ...(psde ? [sql`a.psde_id = (select id from psdes where code = ${psde})`] : []),
    ...(state ? [STATES[state]] : []),
  ];
  return sql`from assignments a join oprs o on o.id = a.opr_id join offices f on f.id = o.office_id join psdes p on p.id = a.psde_id
    where ${sql.join(conditions, sql` and `)}`;
};

const STATES: Readonly<Record<AssignmentState, SQL>> = {
  vigentes: sql`a.from_date <= app_today() and (a.to_date is null or a.to_date >= app_today())`,
  futuras: sql`a.from_date > app_today()`,
  terminadas: sql`a.to_date < app_today()`,
};
