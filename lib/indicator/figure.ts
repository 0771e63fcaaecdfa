import { VERDICTS, type Verdict } from "@/lib/domain/codes";
import { meets, percent } from "@/lib/domain/percent";
import type { Criteria } from "./facts";

/** `percent` is null («N/D») when there is nothing to divide by. Percent with one decimal, or two (`lib/domain/percent`). */
export type Ratio = { numerator: number; denominator: number; percent: number | null };

/** Numerator and denominator without a percent of their own. */
export type Parts = { numerator: number; denominator: number };

/** What has to be counted at a cut-off, whoever counts it: SQL over standings, or `countsOf` over facts. */
export type IndicatorCounts = {
  /** Every plan in exactly one. */
  verdicts: Record<Verdict, number>;
  /** Evaluable plans with `anyFrom` ≤ C. */
  ventana2Cualquiera: number;
  /** Executed plans whose D18 lies in [periodFrom, C], and of them those in alliance. */
  cohort: Parts;
  /** Distinct OPRs of the plans in the official numerator and denominator. */
  oprs: Parts;
  /** Cancelled plans whose first disbursement was credited on or before C. Memo. */
  cancelledAfterDisbursement: number;
};

/** The figure at a cut-off. `target` in percent. Sheet 1.4.1, «Construcción del indicador» and «Cálculo». */
export type Indicator = {
  official: Ratio & { target: number; met: boolean };
  evaluable: Ratio;
  cohort: Ratio;
  oprs: Parts;
  ventana2Cualquiera: Ratio;
  verdicts: Record<Verdict, number>;
  cancelledAfterDisbursement: number;
};

/** Plans with this verdict are executed: they stand in the denominator «ejecutados». */
const EXECUTED = VERDICTS.filter((verdict) => verdict !== "no_ejecutado");
/** Plans with this verdict have reached month 18 too: the denominator «evaluables». */
export const EVALUABLE = EXECUTED.filter((verdict) => verdict !== "sin_desembolso" && verdict !== "no_madurado");

/** Counts → the figure: the one place that divides, rounds, and compares with the target. */
export function figureOf(counts: IndicatorCounts, set: Criteria): Indicator {
  const { verdicts } = counts;
  const evaluable = sum(verdicts, EVALUABLE);
  const denominator = set.denominador === "ejecutados" ? sum(verdicts, EXECUTED) : evaluable;
  const ratio = (n: number, d: number) => ({ numerator: n, denominator: d, percent: percent(n, d, set.metaBp) });
  const target = { target: set.metaBp / 100, met: meets(verdicts.cumple, denominator, set.metaBp) };
  return {
    official: { ...ratio(verdicts.cumple, denominator), ...target },
    evaluable: ratio(verdicts.cumple, evaluable),
    cohort: ratio(counts.cohort.numerator, counts.cohort.denominator),
    oprs: counts.oprs,
    ventana2Cualquiera: ratio(counts.ventana2Cualquiera, denominator),
    verdicts,
    cancelledAfterDisbursement: counts.cancelledAfterDisbursement,
  };
}

function sum(verdicts: Record<Verdict, number>, of: readonly Verdict[]): number {
  return of.reduce((total, verdict) => total + verdicts[verdict], 0);
}
