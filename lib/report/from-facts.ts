import { type KnownPlan, planFacts } from "@/db/query/plan-facts";
import type { Reader } from "@/db/reading";
import type { Scope } from "@/lib/domain/actor";
import { countsOf, type Entry } from "@/lib/indicator/indicator";
import { standing } from "@/lib/indicator/standing";
import { verdictAt } from "@/lib/indicator/verdict";
import type { Question } from "./question";
import type { ExplainedPlan, Source } from "./source";

const BATCH = 500;

/** As known at a past instant: every plan judged anew from its facts, a batch at a time. */
export function fromFacts(reader: Reader, scope: Scope, question: Question): Source {
  const each = () => judgedFacts(reader, scope, question);
  return {
    each,
    async counts() {
      const entries: Entry[] = [];
      for await (const { oprId, standing } of each()) entries.push({ oprId, standing });
      return countsOf(entries, { cutoff: question.period.cutoff, periodFrom: question.period.from, set: question.set });
    },
    async page({ verdict, limit, offset }) {
      const rows: ExplainedPlan[] = [];
      let seen = 0;
      for await (const plan of each()) {
        if (verdict && plan.verdict !== verdict) continue;
        if (seen++ >= offset) rows.push(plan);
        if (rows.length === limit) break;
      }
      return rows;
    },
    async plan(code) {
      const [facts] = await planFacts(reader, scope, { code }, question.knownOn);
      return facts && judged(facts, question);
    },
  };
}

type FromFacts = ExplainedPlan & { oprId: string };

async function* judgedFacts(reader: Reader, scope: Scope, question: Question): AsyncGenerator<FromFacts> {
  for (let after: string | null = null; ; ) {
    const batch: KnownPlan[] = await planFacts(reader, scope, { after, limit: BATCH }, question.knownOn);
    for (const facts of batch) yield judged(facts, question);
    if (batch.length < BATCH) return;
    after = batch.at(-1)?.code ?? null;
  }
}

function judged(facts: KnownPlan, { set, period }: Question): FromFacts {
  const { trace, ...dates } = standing(facts, set);
  return {
    pnId: facts.pnId,
    pn: facts.code,
    opr: facts.oprCode,
    oprId: facts.oprId,
    oprName: facts.oprName,
    title: facts.title,
    window: facts.window,
    verdict: verdictAt(dates, period.cutoff),
    d18: dates.d18,
    standing: dates,
    trace,
  };
}
