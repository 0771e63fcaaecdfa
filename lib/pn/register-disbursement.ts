import { transactionOnce } from "@/db/once";
import { disbursementsOf } from "@/db/query/disbursements";
import { insertDisbursement } from "@/db/write/disbursements";
import { allow } from "@/lib/access/policy";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/problem";
import type { DisbursementInput } from "./input";
import { factsChanged, lockedPn, newFact, requireSeen } from "./locked-pn";
import { loggedDisbursement } from "./logged";
import { nextNumber } from "./next-number";
import { refuseCreditOn } from "./refuse-date";

/**
 * An office, or the central unit, registers money credited to the secondary account of an organisation: the earliest
 * one starts the plan's clock. Refuses a date that has not come (`date.future`) or that is after the plan's
 * cancellation (`disbursement.after_cancellation`), a number the plan has already (`disbursement.number_taken`), and
 * to write on what somebody changed meanwhile (`row.changed_meanwhile`).
 */
export const registerDisbursement = (
  actor: Actor,
  input: DisbursementInput,
  now = new Date(),
): Promise<{ code: string }> =>
  transactionOnce(actor, "disbursement.register", input, async (tx) => {
    const { pnId, version, requestId: _, ...credit } = input;
    const pn = await lockedPn(tx, actor, pnId);
    allow(actor, "disbursement.register", null);
    refuseCreditOn(credit.creditedOn, pn, now);
    await requireSeen(tx, pn, version);
    const known = await disbursementsOf(tx, pn.id);
    if (known.some(({ number }) => number === credit.number)) {
      throw new Refusal("disbursement.number_taken", { next: nextNumber(known) });
    }
    await insertDisbursement(tx, { ...newFact(actor, pn, now), ...credit });
    await factsChanged(tx, actor, pn, now);
    const after = loggedDisbursement(credit);
    await record(tx, actor, "disbursement.registered", { subjectId: pn.id, pnId: pn.id, oprId: pn.oprId, after });
    return { code: pn.code };
  });
