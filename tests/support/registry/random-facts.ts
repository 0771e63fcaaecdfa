import fc from "fast-check";
import type { DocumentFacts, PlanFacts } from "@/lib/indicator/facts";
import { anyPlan, anySet } from "../../unit/indicator/support/arbitrary";

/** A plan with what happened to it and no longer counts, or never did. */
export type RandomPlan = { facts: PlanFacts; noise: Noise };

/** Rows that a plan's facts must not show: papers annulled, replaced, unread; a closing corrected; another window before. */
export type Noise = Readonly<Record<"annulled" | "replaced" | "unread" | "recorrected" | "moved", boolean>>;

const noise: fc.Arbitrary<Noise> = fc.record({
  annulled: fc.boolean(),
  replaced: fc.boolean(),
  unread: fc.boolean(),
  recorrected: fc.boolean(),
  moved: fc.boolean(),
});

/** Plans as a database can hold them, the same for the same seed. */
export const randomPlans = (seed: number, numRuns: number): RandomPlan[] =>
  fc.sample(fc.record({ facts: anyPlan.map(storable), noise }), { seed, numRuns });

export const randomSets = (seed: number, numRuns: number) => fc.sample(anySet, { seed, numRuns });

/** The nearest facts that the database's constraints admit: they refuse what the rule alone would take in its stride. */
function storable(plan: PlanFacts): PlanFacts {
  const byNumber = new Map(plan.disbursements.map((one) => [one.number, one]));
  return {
    ...plan,
    disbursements: [...byNumber.values()].sort((a, b) => a.number - b.number),
    documents: plan.documents.map(storablePaper).sort((a, b) => a.evidenceId.localeCompare(b.evidenceId)),
  };
}

function storablePaper(paper: DocumentFacts): DocumentFacts {
  const isAnnex = paper.kind === "adenda" || paper.kind === "rescision";
  const balances = new Map(paper.balances.map((one) => [one.observedOn, one]));
  return {
    ...paper,
    // «9» is in no plan: a contract that nobody has approved.
    parentId: isAnnex ? (paper.parentId ?? "9") : null,
    validTo: paper.openEnded || (paper.validFrom ?? "") > (paper.validTo ?? "") ? null : paper.validTo,
    balances: [...balances.values()].sort((a, b) => a.observedOn.localeCompare(b.observedOn)),
  };
}
