import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/domain/actor";
import type { CivilDate, PnState, Ventana, Verdict } from "@/lib/domain/codes";
import type { Reader } from "../reading";
import { accompaniedBy } from "./oprs";
import { type Listed, listed, type PageOf, way } from "./oprs-page";
import { verdictIs } from "./pns-verdict";
import { inScope } from "./scope";
import { verdictSql } from "./verdicts";

export const PN_SORTS = ["codigo", "opr", "mes18", "estado"] as const;
export type PnSort = (typeof PN_SORTS)[number];

/** What narrows the list of plans; what is undefined narrows nothing. */
export type PnFilter = {
  search?: string | undefined;
  state?: PnState | undefined;
  window?: Ventana | undefined;
  chainId?: string | undefined;
  officeId?: string | undefined;
  psdeId?: string | undefined;
  verdict?: Verdict | undefined;
  oprId?: string | undefined;
};

export type AskedPns = PnFilter & PageOf<PnSort>;

/** By which criteria the results are, and at which day. */
export type JudgedAt = { setId: string; cutoff: CivilDate };

/** One line of the list. */
export type PnLine = {
  id: string;
  code: string;
  title: string;
  state: PnState;
  window: Ventana;
  chain: string;
  opr: string;
  oprName: string;
  d18: CivilDate | null;
  cancelled: boolean;
  verdict: Verdict;
};

/** A page of the plans in scope, with the result of each at a day; Consulta sees every plan's outline. */
export const listPns = (reader: Reader, scope: Scope, at: JudgedAt, asked: AskedPns): Promise<Listed<PnLine>> =>
  listed(reader, pnLines(scope, at, asked), pnsCounted(scope, at, asked));

/** The statement behind the list: which rows first, from an index; their names afterwards. */
export const pnLines = (scope: Scope, at: JudgedAt, asked: AskedPns): SQL => sql`
  select p.id, p.code, p.title, p.state, p."window", c.name as chain, o.code as opr, o.name as "oprName", s.d18, s.cancelled,
    ${verdictSql(at.cutoff)} as verdict
  from (select p.id ${pnsChosen(scope, at, asked)} limit ${asked.limit} offset ${asked.offset}) k
  join pns p on p.id = k.id join oprs o on o.id = p.opr_id join chains c on c.id = p.chain_id
  join standings s on s.pn_id = p.id and s.parameter_set_id = ${at.setId}
  order by ${ORDERS[asked.sort](asked.down)}`;

const ORDERS: Readonly<Record<PnSort, (down: boolean) => SQL>> = {
  codigo: (down) => sql`lower(p.code) ${way(down)}`,
  opr: (down) => sql`o.name ${way(down)}, o.id ${way(down)}, lower(p.code) ${way(down)}`,
  mes18: (down) => sql`s.d18 ${way(down)}, s.pn_id ${way(down)}`,
  estado: (down) => sql`p.state ${way(down)}, lower(p.code) ${way(down)}`,
};

/** What Consulta knows of plans is the same of all; anybody else sees those in scope. */
export const outlineInScope = (scope: Scope, column: SQL): SQL =>
  scope.kind === "national" ? sql`true` : inScope(scope, column);

/** The plans that a scope and a filter leave, in order: no table is joined that neither narrows nor sorts. */
const pnsChosen = (scope: Scope, at: JudgedAt, asked: Omit<AskedPns, "limit" | "offset">): SQL => {
  const { search, state, window, chainId, officeId, psdeId, verdict, oprId, sort, down } = asked;
  const joins = [
    ...(officeId || sort === "opr" ? [sql`join oprs o on o.id = p.opr_id`] : []),
    ...(verdict || sort === "mes18"
      ? [sql`join standings s on s.pn_id = p.id and s.parameter_set_id = ${at.setId}`]
      : []),
  ];
  const conditions = [
    outlineInScope(scope, sql`p.opr_id`),
    ...(search ? [named(search)] : []),
    ...(state ? [sql`p.state = ${state}`] : []),
    ...(window ? [sql`p."window" = ${window}`] : []),
    ...(chainId ? [sql`p.chain_id = ${chainId}`] : []),
    ...(oprId ? [sql`p.opr_id = ${oprId}`] : []),
    ...(officeId ? [sql`o.office_id = ${officeId}`] : []),
    ...(psdeId ? [accompaniedBy(psdeId, sql`p.opr_id`)] : []),
    ...(verdict ? [verdictIs(verdict, at.cutoff)] : []),
    // Implied, since nothing is closed in the future; it spares the planner most of the plans.
    ...(verdict && verdict !== "no_ejecutado" ? [sql`p.state = 'ejecutado'`] : []),
  ];
  return sql`from pns p ${sql.join(joins, sql` `)} where ${sql.join(conditions, sql` and `)} order by ${ORDERS[sort](down)}`;
};

/** For counting one order is as good as another: the one that joins nothing. */
export const pnsCounted = (scope: Scope, at: JudgedAt, filter: PnFilter): SQL =>
  pnsChosen(scope, at, { ...filter, sort: "codigo", down: false });

/** By its own code or title, or by its organisation's. */
const named = (search: string) =>
  sql`p.id = any(array(select search_pns(${search}) union select x.id from pns x where x.opr_id = any(array(select search_oprs(${search})))))`;
