import { transactionOnce } from "@/db/once";
import { disbursementsOf } from "@/db/query/disbursements";
import { insertDisbursement } from "@/db/write/disbursements";
import { allow } from "@/lib/access/policy";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { Refusal } from "@/lib/domain/problem";
import type { ReverseDisbursementInput } from "./input";
import { factsChanged, lockedPn, newFact, requireSeen } from "./locked-pn";
import { refuseFuture } from "./refuse-date";

/**
 * An office, or the central unit, takes a disbursement back, whole: it no longer starts the clock. A new fact of the
 * same number, known from now on. Refuses an unknown number (`disbursement.not_found`), one reversed before
 * (`disbursement.reversed`), a date that has not come (`date.future`) or is before the credit
 * (`disbursement.before_credit`), and to write on what somebody changed meanwhile (`row.changed_meanwhile`).
 */
export const reverseDisbursement = (
  actor: Actor,
  input: ReverseDisbursementInput,
  now = new Date(),
): Promise<{ code: string }> =>
  transactionOnce(actor, "disbursement.reverse", input, async (tx) => {
    const { pnId, version, number, reversedOn, reason } = input;
    const pn = await lockedPn(tx, actor, pnId);
    const known = await disbursementsOf(tx, pn.id);
    const one = found(
      known.find((each) => each.number === number),
      "disbursement",
    );
    allow(actor, "disbursement.reverse", one);
    refuseFuture(reversedOn, now);
    if (reversedOn < one.creditedOn) throw new Refusal("disbursement.before_credit", { credited: one.creditedOn });
    await requireSeen(tx, pn, version);
    const reversal = { reversed: true, reversedOn, reversalReason: reason };
    await insertDisbursement(tx, { ...newFact(actor, pn, now), ...one, ...reversal });
    await factsChanged(tx, actor, pn, now);
    const after = { numero: number, revertido: true, fecha_reversion: reversedOn, motivo_reversion: reason };
    await record(tx, actor, "disbursement.reversed", { subjectId: pn.id, pnId: pn.id, oprId: pn.oprId, after });
    return { code: pn.code };
  });
