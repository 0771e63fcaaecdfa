import { reading } from "@/db/reading";
import { allow } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import { figureReport, sourceOf } from "./figure-report";
import { type Asked, questionOf } from "./question";
import type { ExplainedPlan } from "./source";
import type { AnnualReport } from "./view";

/** Takes the figures first, then every plan by code. */
export type Taker = { figures(report: AnnualReport): void; plan(plan: ExplainedPlan): void };

/** A year or quarter whole, all of one instant of the database, in bounded memory. Refuses as `annual`. */
export const wholeReport = (actor: Actor, asked: Asked, taker: Taker, now: Date): Promise<void> => {
  allow(actor, "report.readAnnual", null);
  return reading(actor, async (reader) => {
    const question = await questionOf(reader, asked, now);
    taker.figures(await figureReport(reader, actor.scope, question));
    for await (const plan of sourceOf(reader, actor.scope, question).each()) taker.plan(plan);
  });
};
