import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/domain/actor";
import type { CivilDate, PnState, Ventana } from "@/lib/domain/codes";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";
import { outlineInScope } from "./pns";
import { inScope } from "./scope";

/** What everybody who sees a plan may know of it. */
export type PnOutline = { id: string; code: string; title: string; window: Ventana; opr: string; oprName: string };

/** A plan, whole: its closing and cancellation as last known. Amounts are centavos. */
export type Pn = PnOutline & {
  version: number;
  state: PnState;
  chainId: string;
  chain: string;
  chainCode: string;
  amountProject: number | null;
  amountOpr: number | null;
  amountFinancial: number | null;
  oprId: string;
  office: string;
  closedOn: CivilDate | null;
  closingAct: string | null;
  cancelledOn: CivilDate | null;
  cancellationReason: string | null;
};

export const pnByCode = (reader: Reader, scope: Scope, code: string) => one(reader, scope, sql`pn_of_code(${code})`);
export const pnById = (reader: Reader, scope: Scope, id: string) => one(reader, scope, sql`${id}`);

export const pnOutline = async (reader: Reader, scope: Scope, code: string): Promise<PnOutline | undefined> =>
  (
    await rowsOf<PnOutline>(
      reader,
      sql`select p.id, p.code, p.title, p."window", o.code as opr, o.name as "oprName" from pns p join oprs o on o.id = p.opr_id
        where p.id = pn_of_code(${code}) and ${outlineInScope(scope, sql`p.opr_id`)}`,
    )
  )[0];

const one = async (reader: Reader, scope: Scope, id: SQL): Promise<Pn | undefined> =>
  (
    await rowsOf<Pn>(
      reader,
      sql`select p.id, p.version, p.code, p.title, p.state, p."window", c.id as "chainId", c.name as chain, c.code as "chainCode",
        p.amount_project::float8 as "amountProject", p.amount_opr::float8 as "amountOpr", p.amount_financial::float8 as "amountFinancial",
        o.id as "oprId", o.code as opr, o.name as "oprName", f.name as office, k.closed_on as "closedOn", k.act as "closingAct",
        x.cancelled_on as "cancelledOn", x.reason as "cancellationReason"
      from pns p join oprs o on o.id = p.opr_id join offices f on f.id = o.office_id join chains c on c.id = p.chain_id
      left join lateral (select k.closed_on, k.act from pn_closings k where k.pn_id = p.id order by k.known_from desc, k.id desc limit 1) k on true
      left join lateral (select x.cancelled_on, x.reason from pn_cancellations x where x.pn_id = p.id order by x.known_from desc, x.id desc limit 1) x on true
      where p.id = ${id} and ${inScope(scope, sql`p.opr_id`)}`,
    )
  )[0];
