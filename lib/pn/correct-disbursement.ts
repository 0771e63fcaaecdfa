import { transactionOnce } from "@/db/once";
import { disbursementsOf } from "@/db/query/disbursements";
import { insertDisbursement } from "@/db/write/disbursements";
import { allow } from "@/lib/access/policy";
import { difference } from "@/lib/audit/difference";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import type { DisbursementInput } from "./input";
import { factsChanged, lockedPn, newFact, requireSeen } from "./locked-pn";
import { loggedDisbursement } from "./logged";
import { refuseCreditOn } from "./refuse-date";

/**
 * An office, or the central unit, says better how a disbursement was credited: a new fact of the same number, known
 * from now on; what was known before stays. Refuses what its registration refuses, an unknown number
 * (`disbursement.not_found`) and a disbursement that was reversed (`disbursement.reversed`).
 */
export const correctDisbursement = (
  actor: Actor,
  input: DisbursementInput,
  now = new Date(),
): Promise<{ code: string }> =>
  transactionOnce(actor, "disbursement.correct", input, async (tx) => {
    const { pnId, version, requestId: _, ...credit } = input;
    const pn = await lockedPn(tx, actor, pnId);
    const known = await disbursementsOf(tx, pn.id);
    const before = found(
      known.find(({ number }) => number === credit.number),
      "disbursement",
    );
    allow(actor, "disbursement.correct", before);
    refuseCreditOn(credit.creditedOn, pn, now);
    const change = difference(loggedDisbursement(before), loggedDisbursement(credit));
    if (!change) return { code: pn.code };
    await requireSeen(tx, pn, version);
    await insertDisbursement(tx, { ...newFact(actor, pn, now), ...credit });
    await factsChanged(tx, actor, pn, now);
    const numbered = {
      before: { numero: credit.number, ...change.before },
      after: { numero: credit.number, ...change.after },
    };
    await record(tx, actor, "disbursement.corrected", { subjectId: pn.id, pnId: pn.id, oprId: pn.oprId, ...numbered });
    return { code: pn.code };
  });
