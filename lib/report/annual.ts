import { reading } from "@/db/reading";
import { allow } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import { figureReport } from "./figure-report";
import { type Asked, questionOf } from "./question";
import type { AnnualReport } from "./view";

/**
 * The annual report in figures: official, evaluable, cohort, verdict counts, criteria. Refuses `role.not_allowed`,
 * `year.future`, `known_on.future`. Sheet 1.4.1, «Frecuencia de Reporte: Anual».
 */
export const annual = (actor: Actor, asked: Omit<Asked, "quarter">, now: Date): Promise<AnnualReport> => {
  allow(actor, "report.readAnnual", null);
  return reading(actor, async (reader) => figureReport(reader, actor.scope, await questionOf(reader, asked, now)));
};
