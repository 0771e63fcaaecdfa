import { type ProofTally, tallyOfEvidences, tallyOfStandings } from "@/db/query/proofs";
import type { Reader } from "@/db/reading";
import type { Scope } from "@/lib/domain/actor";
import { figureOf } from "@/lib/indicator/figure";
import { fromFacts } from "./from-facts";
import { fromStandings } from "./from-standings";
import { judgedBy, type Question } from "./question";
import type { Source } from "./source";
import type { AnnualReport } from "./view";

/** Standings answer for now, facts for any past instant. */
export const sourceOf = (reader: Reader, scope: Scope, question: Question): Source =>
  question.past ? fromFacts(reader, scope, question) : fromStandings(reader, scope, question);

/** Everything a report says in figures: counts → `lib/indicator` for percent, target and rounding. */
export async function figureReport(reader: Reader, scope: Scope, question: Question): Promise<AnnualReport> {
  const counts = await sourceOf(reader, scope, question).counts();
  const proofs = await tallyOf(reader, scope, question);
  return {
    ...figureOf(counts, question.set),
    period: question.period,
    knownOn: question.knownOn,
    historical: { counted: proofs.historical, withoutFile: proofs.withoutFile },
    parameters: question.set,
  };
}

async function tallyOf(reader: Reader, scope: Scope, question: Question): Promise<ProofTally> {
  if (!question.past) return tallyOfStandings(reader, scope, judgedBy(question));
  const ids: string[] = [];
  for await (const { verdict, trace } of fromFacts(reader, scope, question).each()) {
    if (verdict !== "cumple") continue;
    for (const { countsFrom, evidenceId } of trace.documents) {
      if (countsFrom !== null && countsFrom <= question.period.cutoff) ids.push(evidenceId);
    }
  }
  return tallyOfEvidences(reader, ids, question.knownOn);
}
