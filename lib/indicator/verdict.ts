import type { CivilDate, Verdict } from "@/lib/domain/codes";
import type { StandingDates } from "./standing";

/** Closed on or before the cut-off, and not cancelled. Sheet 1.4.1, «Ejecución». */
export function isExecuted(standing: StandingDates, cutoff: CivilDate): boolean {
  return reached(standing.executedOn, cutoff);
}

/** Executed, and month 18 on or before the cut-off. */
export function isEvaluable(standing: StandingDates, cutoff: CivilDate): boolean {
  return isExecuted(standing, cutoff) && reached(standing.d18, cutoff);
}

/** In alliance on or before the cut-off, closed or not: the reading of window 2 is the standing's own. */
export function inAlliance(standing: StandingDates, cutoff: CivilDate): boolean {
  return reached(standing.allianceFrom, cutoff);
}

/** The one verdict of a plan at a cut-off: the first that holds. */
export function verdictAt(standing: StandingDates, cutoff: CivilDate): Verdict {
  if (!isExecuted(standing, cutoff)) return "no_ejecutado";
  if (standing.d18 === null) return "sin_desembolso";
  if (!reached(standing.d18, cutoff)) return "no_madurado";
  if (inAlliance(standing, cutoff)) return "cumple";
  if (!reached(standing.evidenceClosesOn, cutoff)) return "en_plazo";
  return standing.hasApprovedEvidence ? "no_cumple" : "sin_evidencia";
}

function reached(date: CivilDate | null, cutoff: CivilDate): boolean {
  return date !== null && date <= cutoff;
}
