import { transactionOnce } from "@/db/once";
import { oprById } from "@/db/query/oprs-one";
import { updateOprMembers } from "@/db/write/oprs";
import { allow } from "@/lib/access/policy";
import { changedMeanwhile } from "@/lib/audit/changed-meanwhile";
import { difference } from "@/lib/audit/difference";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import type { ChangeOprContactInput } from "./input";
import { loggedMembers } from "./logged";

/**
 * A regional office keeps the members and the contact of its organisations, effective at once. Refuses an organisation
 * that is not its own (`opr.not_found`), one merged into another (`opr.merged`), and an edit of what somebody changed
 * meanwhile (`row.changed_meanwhile`).
 */
export const changeOprContact = (
  actor: Actor,
  input: ChangeOprContactInput,
  now = new Date(),
): Promise<{ code: string }> =>
  transactionOnce(actor, "opr.changeContact", input, async (tx) => {
    const { id, version, requestId: _, ...said } = input;
    const opr = found(await oprById(tx, actor.scope, id), "opr");
    allow(actor, "opr.changeContact", opr);
    const change = difference(loggedMembers(opr), loggedMembers(said));
    if (!change) return { code: opr.code };
    if ((await updateOprMembers(tx, { id, version, now }, said)) === 0) throw await changedMeanwhile(tx, opr);
    await record(tx, actor, "opr.changed", { subjectId: id, oprId: id, ...change });
    return { code: opr.code };
  });
