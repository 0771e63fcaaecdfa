import { transactionOnce } from "@/db/once";
import { insertClosing } from "@/db/write/pns";
import { allow } from "@/lib/access/policy";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import type { AnnulClosingInput } from "./input";
import { factsChanged, lockedPn, newFact, requireSeen } from "./locked-pn";

/**
 * The central unit annuls a closing, with an act and a reason: the plan is open again and no longer executed, from now
 * on. Refuses a plan that is not closed (`pn.not_closed`) and to write on what somebody changed meanwhile
 * (`row.changed_meanwhile`).
 */
export const annulClosing = (actor: Actor, input: AnnulClosingInput, now = new Date()): Promise<{ code: string }> =>
  transactionOnce(actor, "pn.annulClosing", input, async (tx) => {
    const { pnId, version, act, reason } = input;
    const pn = await lockedPn(tx, actor, pnId);
    allow(actor, "pn.annulClosing", pn);
    await requireSeen(tx, pn, version);
    await insertClosing(tx, { ...newFact(actor, pn, now), closedOn: null, act, reason });
    await factsChanged(tx, actor, pn, now);
    const before = { fecha_cierre: pn.closedOn, acta_cierre: pn.closingAct };
    const after = { fecha_cierre: null, acta_cierre: null, acta_anulacion: act, motivo_anulacion: reason };
    await record(tx, actor, "pn.closingAnnulled", { subjectId: pn.id, pnId: pn.id, oprId: pn.oprId, before, after });
    return { code: pn.code };
  });
