import { systemActor } from "@/lib/access/actor-from";
import { annual } from "@/lib/report/annual";
import { reportPlan } from "@/lib/report/report-plan";

const actor = systemActor("linea_de_ordenes");

/** The verdict of a plan at the end of a year, as known now or at an instant; null while the plan is not known. */
export const verdictOf = (pn: string, year: number, knownOn?: Date) =>
  reportPlan(actor, { year, pn, knownOn }, new Date()).then(
    ({ verdict }) => verdict,
    () => null,
  );

export const d18Of = (pn: string, knownOn?: Date) =>
  reportPlan(actor, { year: 2025, pn, knownOn }, new Date()).then(({ d18 }) => d18);

export const figuresOf = (year: number, knownOn?: Date) => annual(actor, { year, knownOn }, new Date());
