import { transactionOnce } from "@/db/once";
import { entryById } from "@/db/query/catalogue-entries";
import { oprById, planIdsOf } from "@/db/query/oprs-one";
import { updateOpr } from "@/db/write/oprs";
import { lockPlans } from "@/db/write/standings";
import { allow } from "@/lib/access/policy";
import { changedMeanwhile } from "@/lib/audit/changed-meanwhile";
import { difference } from "@/lib/audit/difference";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { refreshStandings } from "@/lib/pn/refresh-standings";
import type { ChangeOprInput } from "./input";
import { loggedOpr } from "./logged";

/**
 * The central unit corrects what is said of an organisation; its code stays. Its RTN is a fact of the rule (who issued
 * an invoice), so with another one its plans are judged anew. Refuses an unknown organisation (`opr.not_found`), one
 * merged into another (`opr.merged`), an office there is not, and an edit of what somebody changed meanwhile
 * (`row.changed_meanwhile`).
 */
export const changeOpr = (actor: Actor, input: ChangeOprInput, now = new Date()): Promise<{ code: string }> =>
  transactionOnce(actor, "opr.change", input, async (tx) => {
    const { id, version, requestId: _, ...said } = input;
    const plans = await planIdsOf(tx, id);
    // Before the organisation itself, as whoever merges does.
    await lockPlans(tx, plans);
    const opr = found(await oprById(tx, actor.scope, id), "opr");
    allow(actor, "opr.change", opr);
    const office = found(await entryById(tx, "office", said.officeId), "office");
    const change = difference(loggedOpr(opr, opr.officeCode), loggedOpr(said, office.code));
    if (!change) return { code: opr.code };
    if ((await updateOpr(tx, { id, version, now }, said)) === 0) throw await changedMeanwhile(tx, opr);
    if (said.rtn !== opr.rtn) await refreshStandings(tx, actor, plans, now);
    await record(tx, actor, "opr.changed", { subjectId: id, oprId: id, ...change });
    return { code: opr.code };
  });
