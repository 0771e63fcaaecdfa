import type { CivilDate, Verdict } from "@/lib/domain/codes";
import type { Criteria } from "./facts";
import { figureOf, type Indicator, type IndicatorCounts } from "./figure";
import type { StandingDates } from "./standing";
import { isEvaluable, isExecuted, verdictAt } from "./verdict";

/** One plan's standing with the organisation it belongs to. */
export type Entry = { oprId: string; standing: StandingDates };

/** The cut-off, the first day of its period (for the cohort), and the set in force. */
export type At = { cutoff: CivilDate; periodFrom: CivilDate; set: Criteria };

/** Standings of every plan known + a cut-off → the figure. An empty list is «N/D», never 0 %. */
export function indicator(entries: Iterable<Entry>, at: At): Indicator {
  return figureOf(countsOf(entries, at), at.set);
}

/** Counts what the figure needs in one pass. A query that counts the same in SQL must agree with this. */
export function countsOf(entries: Iterable<Entry>, at: At): IndicatorCounts {
  const counts = noCounts();
  const oprs = { numerator: new Set<string>(), denominator: new Set<string>() };
  for (const { oprId, standing } of entries) {
    const verdict = verdictAt(standing, at.cutoff);
    counts.verdicts[verdict] += 1;
    if (verdict === "cumple") oprs.numerator.add(oprId);
    if (inDenominator(standing, at)) oprs.denominator.add(oprId);
    countCohort(counts, standing, verdict, at);
    if (wouldMeetAny(standing, at.cutoff)) counts.ventana2Cualquiera += 1;
    if (wasCancelledAfterDisbursement(standing, at.cutoff)) counts.cancelledAfterDisbursement += 1;
  }
  return { ...counts, oprs: { numerator: oprs.numerator.size, denominator: oprs.denominator.size } };
}

function noCounts(): IndicatorCounts {
  return {
    verdicts: {
      cumple: 0,
      no_cumple: 0,
      sin_evidencia: 0,
      en_plazo: 0,
      no_madurado: 0,
      sin_desembolso: 0,
      no_ejecutado: 0,
    },
    ventana2Cualquiera: 0,
    cohort: { numerator: 0, denominator: 0 },
    oprs: { numerator: 0, denominator: 0 },
    cancelledAfterDisbursement: 0,
  };
}

function inDenominator(standing: StandingDates, { cutoff, set }: At): boolean {
  return set.denominador === "ejecutados" ? isExecuted(standing, cutoff) : isEvaluable(standing, cutoff);
}

function countCohort({ cohort }: IndicatorCounts, standing: StandingDates, verdict: Verdict, at: At): void {
  if (!isEvaluable(standing, at.cutoff) || standing.d18 === null || standing.d18 < at.periodFrom) return;
  cohort.denominator += 1;
  if (verdict === "cumple") cohort.numerator += 1;
}

function wouldMeetAny(standing: StandingDates, cutoff: CivilDate): boolean {
  return isEvaluable(standing, cutoff) && standing.anyFrom !== null && standing.anyFrom <= cutoff;
}

function wasCancelledAfterDisbursement({ cancelled, firstDisbursedOn }: StandingDates, cutoff: CivilDate): boolean {
  return cancelled && firstDisbursedOn !== null && firstDisbursedOn <= cutoff;
}
