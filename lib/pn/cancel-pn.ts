import { transactionOnce } from "@/db/once";
import { insertCancellation } from "@/db/write/pns";
import { allow } from "@/lib/access/policy";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import type { CancelPnInput } from "./input";
import { factsChanged, lockedPn, newFact, requireSeen } from "./locked-pn";
import { refuseFuture } from "./refuse-date";

/**
 * The central unit cancels a plan, with its date and reason: it never counts as executed. There is no way back. Refuses
 * a closed plan, whose closing must be annulled first (`pn.closed`), one cancelled already (`pn.cancelled`), a date that
 * has not come (`date.future`), and to write on what somebody changed meanwhile (`row.changed_meanwhile`).
 */
export const cancelPn = (actor: Actor, input: CancelPnInput, now = new Date()): Promise<{ code: string }> =>
  transactionOnce(actor, "pn.cancel", input, async (tx) => {
    const { pnId, version, cancelledOn, reason } = input;
    const pn = await lockedPn(tx, actor, pnId);
    allow(actor, "pn.cancel", pn);
    refuseFuture(cancelledOn, now);
    await requireSeen(tx, pn, version);
    await insertCancellation(tx, { ...newFact(actor, pn, now), cancelledOn, reason });
    await factsChanged(tx, actor, pn, now);
    const after = { fecha_cancelacion: cancelledOn, motivo_cancelacion: reason };
    await record(tx, actor, "pn.cancelled", { subjectId: pn.id, pnId: pn.id, oprId: pn.oprId, after });
    return { code: pn.code };
  });
