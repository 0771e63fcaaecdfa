import { transactionOnce } from "@/db/once";
import { allyById } from "@/db/query/ally";
import { lockAllies, recordAllyKind, updateAlly } from "@/db/write/allies";
import { allow } from "@/lib/access/policy";
import { changedMeanwhile } from "@/lib/audit/changed-meanwhile";
import { difference } from "@/lib/audit/difference";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import type { ChangeAllyInput } from "./input";
import { logged } from "./logged";

/**
 * The field corrects what is said of an ally; its code stays. Refuses an unknown ally (`ally.not_found`), one merged
 * into another (`ally.merged`), another kind once a submitted document names it (`ally.kind_fixed`), and an edit of
 * what somebody changed meanwhile (`row.changed_meanwhile`).
 */
export const changeAlly = (actor: Actor, input: ChangeAllyInput, now = new Date()): Promise<{ code: string }> =>
  transactionOnce(actor, "ally.change", input, async (tx) => {
    await lockAllies(tx, [input.id]);
    const ally = found(await allyById(tx, input.id), "ally");
    allow(actor, "ally.change", ally);
    const { code } = ally;
    const change = difference(logged(ally), logged(input));
    if (!change) return { code };
    const { requestId: _, ...said } = input;
    if (said.version === ally.version && said.kind !== ally.kind) allow(actor, "ally.changeKind", ally);
    if ((await updateAlly(tx, { ...said, updatedAt: now })) === 0) throw await changedMeanwhile(tx, ally);
    // No verdict rests on its kind yet, for no submitted document names it: there is no standing to judge anew.
    if (said.kind !== ally.kind) await recordAllyKind(tx, ally.id, { kind: said.kind, now, by: actor.id });
    await record(tx, actor, "ally.changed", { subjectId: ally.id, ...change });
    return { code };
  });
