import { v7 as uuid } from "uuid";
import { transactionOnce } from "@/db/once";
import { plansOfOprs } from "@/db/query/merges";
import type { Tx } from "@/db/transaction";
import { endTime, giveRtn, insertTime, lockOprs, markOprMerged, moveBelongings, moveTime } from "@/db/write/merges";
import { lockPlans } from "@/db/write/standings";
import { allow } from "@/lib/access/policy";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { addDays } from "@/lib/domain/civil-date";
import type { MergeInput } from "@/lib/domain/merge-input";
import { Refusal } from "@/lib/domain/problem";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import { refreshStandings } from "@/lib/pn/refresh-standings";
import { type OprMerge, oprMerge } from "./opr-merge";

/**
 * The central unit says that two organisations are one: all that is of `from` becomes `into`'s, and its row stays to
 * lead there. Refuses unknown codes (`merge.unknown`), one and the same (`merge.itself`), one that was merged before
 * (`merge.already`), two different RTNs (`merge.rtn_differs`), and what is no longer as it was shown
 * (`merge.changed_meanwhile`).
 */
export const mergeOprs = (actor: Actor, input: MergeInput, now = new Date()): Promise<{ code: string }> =>
  transactionOnce(actor, "opr.merge", input, async (tx) => {
    const shown = await oprMerge(tx, actor.scope, input);
    allow(actor, "opr.merge", shown.from);
    const both = [shown.from.id, shown.into.id];
    const plans = await plansOfOprs(tx, actor.scope, both);
    const planIds = plans.map(({ id }) => id);
    await lockPlans(tx, planIds);
    await lockOprs(tx, both);
    const merge = await oprMerge(tx, actor.scope, input);
    if (merge.conflict) throw merge.conflict;
    if (merge.seen !== input.seen) throw new Refusal("merge.changed_meanwhile");
    await write(tx, merge, now);
    await refreshStandings(tx, actor, planIds, now);
    await tell(tx, actor, merge, input.reason);
    for (const { id } of plans.filter(({ oprId }) => oprId === merge.from.id)) await tellPlan(tx, actor, merge, id);
    return { code: merge.into.code };
  });

const write = async (tx: Tx, { from, into, passing, staying, takesRtn }: OprMerge, now: Date) => {
  await moveBelongings(tx, from.id, into.id);
  for (const time of passing.filter(({ isNew }) => !isNew)) await moveTime(tx, time, into.id);
  for (const time of passing.filter(({ isNew }) => isNew)) {
    const { psdeId, from: fromDate, to: toDate } = time;
    await insertTime(tx, { id: uuid(), oprId: into.id, psdeId, fromDate, toDate, createdAt: now });
  }
  for (const { id } of staying) await endTime(tx, id, addDays(civilDateIn(now), -1));
  if (takesRtn && from.rtn) await giveRtn(tx, into.id, from.rtn, now);
  await markOprMerged(tx, from.id, into.id, now);
};

// Both pages tell it in their history.
const tell = async (tx: Tx, actor: Actor, { from, into, moves, passing, staying }: OprMerge, reason: string) => {
  const after = {
    codigo: from.code,
    fusionado_en: into.code,
    motivo: reason,
    planes: moves.plans,
    desembolsos: moves.disbursements,
    evidencias: moves.evidences,
    periodos_de_ventas: moves.salesPeriods,
    archivos: moves.files,
    asignaciones_que_pasan: passing.map(timeText),
    asignaciones_que_quedan: staying.map(timeText),
  };
  for (const { id } of [from, into]) await record(tx, actor, "opr.merged", { subjectId: id, oprId: id, after });
};

const timeText = ({ psde, from, to }: OprMerge["staying"][number]) => `${psde} (${from} … ${to ?? ""})`;

const tellPlan = (tx: Tx, actor: Actor, { from, into }: OprMerge, pnId: string) =>
  record(tx, actor, "pn.moved", {
    subjectId: pnId,
    oprId: into.id,
    pnId,
    before: { opr: from.code },
    after: { opr: into.code },
  });
