import { v7 as uuid } from "uuid";
import { historyOf } from "@/db/query/history";
import { type Opr, oprByCode } from "@/db/query/oprs-one";
import { type Pn, pnByCode } from "@/db/query/pns-one";
import { reading } from "@/db/reading";
import { found } from "@/lib/domain/found";
import { actors } from "../actors";

const central = actors.central();

/** A plan and an organisation as the central unit sees them, by code. */
export const planOf = async (code: string): Promise<Pn> =>
  found(await reading(central, (reader) => pnByCode(reader, central.scope, code)), "pn");
export const oprOf = async (code: string): Promise<Opr> =>
  found(await reading(central, (reader) => oprByCode(reader, central.scope, code)), "opr");

/** What a form of a plan's facts sends besides what is typed. */
export const ofPlan = async (code: string) => {
  const { id, version } = await planOf(code);
  return { requestId: uuid(), pnId: id, version };
};

/** What the log tells of a thing, the latest first: event, before, after. */
export const logOf = async (id: string) =>
  (await reading(central, (reader) => historyOf(reader, [id]))).map(({ event, before, after }) => ({
    event,
    before,
    after,
  }));
