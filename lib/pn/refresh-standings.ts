import { parameterSets } from "@/db/query/parameter-sets";
import { planFacts } from "@/db/query/plan-facts";
import type { Tx } from "@/db/transaction";
import { lockPlans, storeStandings } from "@/db/write/standings";
import type { Actor } from "@/lib/domain/actor";
import { standing } from "@/lib/indicator/standing";

/** Plans judged at a time: their facts and traces stay within some megabytes. */
const BATCH = 500;

/** After every fact: nothing recorded is left out, whatever clock recorded it. */
const LAST_KNOWN = new Date("9999-12-31T00:00:00Z");

/**
 * Judges plans anew by every parameter set, in the transaction that changed their facts: facts → `lib/indicator` → one
 * row of dates a set. Locks each plan first, ascending. Refuses nothing. Plans outside the actor's scope are left alone.
 */
export async function refreshStandings(
  tx: Tx,
  actor: Actor,
  pnIds: readonly string[],
  now: Date,
  told: (done: number) => void = () => {},
): Promise<void> {
  const sets = await parameterSets(tx);
  const sorted = [...pnIds].sort();
  for (let from = 0; from < sorted.length; from += BATCH) {
    const ids = sorted.slice(from, from + BATCH);
    await lockPlans(tx, ids);
    const plans = await planFacts(tx, actor.scope, { ids }, LAST_KNOWN);
    const rows = plans.flatMap((plan) =>
      sets.map((set) => ({ ...standing(plan, set), pnId: plan.pnId, oprId: plan.oprId, parameterSetId: set.id })),
    );
    await storeStandings(tx, rows, now);
    told(from + ids.length);
  }
}
