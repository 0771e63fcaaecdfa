import { transactionOnce } from "@/db/once";
import { periodsOf } from "@/db/query/assignments";
import { oprById } from "@/db/query/oprs-one";
import { psdeByCode } from "@/db/query/user-home";
import { lockOpr } from "@/db/write/assignments";
import { allow } from "@/lib/access/policy";
import { changedMeanwhile } from "@/lib/audit/changed-meanwhile";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import type { AssignPsdeInput } from "./assign-input";
import { seenVersion } from "./assign-seen";
import { stepFrom } from "./assign-step";
import { soundStep, writeChanges } from "./assign-write";

/**
 * The central unit says which PSDE accompanies an organisation from a day on, or that none does and its office attends
 * it. Whoever did ends the day before; who sees the organisation changes with the first request of that day. Refuses
 * the same PSDE (`assignment.same_psde`), none where there is none (`assignment.nothing_to_end`), times that cross
 * (`row.overlap`), and what somebody changed meanwhile (`row.changed_meanwhile`). Answers the organisation's code.
 */
export const assignPsde = (actor: Actor, input: AssignPsdeInput, now = new Date()): Promise<string> =>
  transactionOnce(actor, "assignment.change", input, async (tx) => {
    const opr = found(await oprById(tx, actor.scope, input.oprId), "opr");
    allow(actor, "assignment.change", null);
    await lockOpr(tx, opr.id);
    const periods = await periodsOf(tx, actor.scope, [opr.id]);
    const version = seenVersion(periods);
    if (version !== input.version) throw await changedMeanwhile(tx, { id: opr.id, version });
    const psde = input.toPsde === null ? null : found(await psdeByCode(tx, input.toPsde), "psde");
    const step = soundStep(stepFrom(periods, psde?.id ?? null, input.from));
    await writeChanges(tx, actor, [{ oprId: opr.id, step }], { psdeCode: input.toPsde, from: input.from, now });
    return opr.code;
  });
