import { transactionOnce } from "@/db/once";
import { plansRestingOn } from "@/db/query/ally";
import { lockAllies } from "@/db/write/allies";
import { markAllyMerged } from "@/db/write/merges";
import { allow } from "@/lib/access/policy";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import type { MergeInput } from "@/lib/domain/merge-input";
import { Refusal } from "@/lib/domain/problem";
import { refreshStandings } from "@/lib/pn/refresh-standings";
import { allyMerge } from "./ally-merge";

/**
 * The central unit says that two allies are one: documents that name `from` keep its name, and count for `into` from
 * now on. Refuses unknown codes (`merge.unknown`), one and the same (`merge.itself`), one that was merged before
 * (`merge.already`), different kinds (`merge.kind_differs`) or tax ids (`merge.rtn_differs`), and what is no longer as
 * it was shown (`merge.changed_meanwhile`).
 */
export const mergeAllies = (actor: Actor, input: MergeInput, now = new Date()): Promise<{ code: string }> =>
  transactionOnce(actor, "ally.merge", input, async (tx) => {
    const shown = await allyMerge(tx, actor.scope, input);
    allow(actor, "ally.merge", shown.from);
    const both = [shown.from.id, shown.into.id];
    await lockAllies(tx, both);
    const { from, into, counts, conflict, seen } = await allyMerge(tx, actor.scope, input);
    if (conflict) throw conflict;
    if (seen !== input.seen) throw new Refusal("merge.changed_meanwhile");
    await markAllyMerged(tx, from.id, into.id, now);
    await refreshStandings(tx, actor, await plansRestingOn(tx, actor.scope, both), now);
    const after = {
      codigo: from.code,
      fusionado_en: into.code,
      motivo: input.reason,
      planes: counts.plans,
      evidencias: counts.documents,
    };
    for (const { id } of [from, into]) await record(tx, actor, "ally.merged", { subjectId: id, after });
    return { code: into.code };
  });
