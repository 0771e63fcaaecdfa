import type { JudgedPlan } from "@/db/query/verdicts";
import type { Verdict } from "@/lib/domain/codes";
import type { IndicatorCounts } from "@/lib/indicator/figure";
import type { StandingDates } from "@/lib/indicator/standing";
import type { Trace } from "@/lib/indicator/trace";

/** A judged plan with everything its verdict rests on. */
export type ExplainedPlan = JudgedPlan & { standing: StandingDates; trace: Trace };

/**
 * Where a report's numbers come from: the stored standings (as known now) or the facts (as known at a past instant).
 * Both judge the same; a property test holds them together.
 */
export type Source = {
  counts(): Promise<IndicatorCounts>;
  /** Plans by code, of one verdict or all. */
  page(page: { verdict?: Verdict | undefined; limit: number; offset: number }): Promise<JudgedPlan[]>;
  /** Every plan by code, in bounded memory. */
  each(): AsyncIterable<ExplainedPlan>;
  plan(code: string): Promise<ExplainedPlan | undefined>;
};
