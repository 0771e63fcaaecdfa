import type { CivilDate, Ventana, Verdict } from "@/lib/domain/codes";
import type { PeriodName } from "@/lib/domain/period";
import type { ParameterSet } from "@/lib/indicator/facts";
import type { Indicator } from "@/lib/indicator/figure";
import type { StandingDates } from "@/lib/indicator/standing";
import type { Trace } from "@/lib/indicator/trace";

/** The time a report speaks of: cumulative at `cutoff`; its own cohort since `from`. Provisional: not over yet. */
export type ReportPeriod = PeriodName & {
  readonly from: CivilDate;
  readonly cutoff: CivilDate;
  readonly provisional: boolean;
};

/** The set of readings a figure was made with, and who answers for it; null: «pendiente de validación». */
export type ReportCriteria = ParameterSet & {
  readonly justification: string;
  readonly approvedBy: string | null;
  readonly approvalDocument: string | null;
  readonly approvedOn: CivilDate | null;
};

/** Everything the annual report says in figures, at its cut-off and as known at one instant. */
export type AnnualReport = Indicator & {
  readonly period: ReportPeriod;
  readonly knownOn: Date;
  /** Of the documents that count: those that came as history, and those without a file. */
  readonly historical: { readonly counted: number; readonly withoutFile: number };
  readonly parameters: ReportCriteria;
};

/** One line of the list behind a number. */
export type ReportPlanRow = {
  readonly pnId: string;
  readonly pn: string;
  readonly opr: string;
  readonly oprName: string;
  readonly title: string;
  readonly window: Ventana;
  readonly verdict: Verdict;
  readonly d18: CivilDate | null;
};

export type ReportPlans = { readonly rows: readonly ReportPlanRow[]; readonly total: number };

/** One plan with everything its verdict rests on. */
export type ReportPlan = ReportPlanRow & {
  readonly period: ReportPeriod;
  readonly knownOn: Date;
  readonly parameters: ReportCriteria;
  readonly trace: Trace;
  readonly standing: StandingDates;
};

/** Rows of a page of `reportPlans`. */
export const PLANS_A_PAGE = 50;
