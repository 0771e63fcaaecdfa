import { transactionOnce } from "@/db/once";
import { insertClosing } from "@/db/write/pns";
import { allow } from "@/lib/access/policy";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import type { ClosePnInput } from "./input";
import { factsChanged, lockedPn, newFact, requireSeen } from "./locked-pn";
import { refuseFuture } from "./refuse-date";

/**
 * An office, or the central unit, closes a plan by its act: from that date on it is executed and counts. Refuses a
 * cancelled plan (`pn.cancelled`), one closed already (`pn.closed`), a date that has not come (`date.future`), and to
 * write on what somebody changed meanwhile (`row.changed_meanwhile`).
 */
export const closePn = (actor: Actor, input: ClosePnInput, now = new Date()): Promise<{ code: string }> =>
  transactionOnce(actor, "pn.close", input, async (tx) => {
    const { pnId, version, closedOn, act } = input;
    const pn = await lockedPn(tx, actor, pnId);
    allow(actor, "pn.close", pn);
    refuseFuture(closedOn, now);
    await requireSeen(tx, pn, version);
    await insertClosing(tx, { ...newFact(actor, pn, now), closedOn, act });
    await factsChanged(tx, actor, pn, now);
    const after = { fecha_cierre: closedOn, acta_cierre: act };
    await record(tx, actor, "pn.closed", { subjectId: pn.id, pnId: pn.id, oprId: pn.oprId, after });
    return { code: pn.code };
  });
