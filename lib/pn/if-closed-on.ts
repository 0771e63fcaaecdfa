import type { CivilDate, Verdict } from "@/lib/domain/codes";
import type { StandingDates } from "@/lib/indicator/standing";
import type { Trace } from "@/lib/indicator/trace";
import { verdictAt } from "@/lib/indicator/verdict";

/** A verdict and what it rests on. */
export type Judged = { readonly verdict: Verdict; readonly trace: Trace };

/** The result an open plan would have on a day if its closing were of that day («si cerrara hoy»). */
export const ifClosedOn = (standing: StandingDates & { trace: Trace }, day: CivilDate): Judged => ({
  verdict: verdictAt({ ...standing, closedOn: day, executedOn: day }, day),
  trace: { ...standing.trace, closedOn: day },
});
