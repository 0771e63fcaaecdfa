import { explainedPlan, explainedPlans, indicatorCounts, judgedPlans } from "@/db/query/verdicts";
import type { Reader } from "@/db/reading";
import type { Scope } from "@/lib/domain/actor";
import { judgedBy, type Question } from "./question";
import type { Source } from "./source";

const BATCH = 1000;

/** As known now: rows of `standings` are counted and compared with the cut-off; no evidence is read. */
export function fromStandings(reader: Reader, scope: Scope, question: Question): Source {
  const at = judgedBy(question);
  return {
    counts: () => indicatorCounts(reader, scope, at),
    page: (page) => judgedPlans(reader, scope, at, page),
    plan: (code) => explainedPlan(reader, scope, at, code),
    async *each() {
      for (let after: string | null = null; ; ) {
        const batch = await explainedPlans(reader, scope, at, { after, limit: BATCH });
        yield* batch;
        if (batch.length < BATCH) return;
        after = batch.at(-1)?.pn ?? null;
      }
    },
  };
}
