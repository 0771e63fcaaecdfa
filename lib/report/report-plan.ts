import { reading } from "@/db/reading";
import { allow } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { sourceOf } from "./figure-report";
import { type Asked, questionOf } from "./question";
import type { ReportPlan } from "./view";

type Wanted = Omit<Asked, "quarter"> & { pn: string };

/** One plan with its verdict and everything it rests on. `pn` is its code. Refuses as `annual`, and `pn.not_found`. */
export const reportPlan = (actor: Actor, wanted: Wanted, now: Date): Promise<ReportPlan> => {
  allow(actor, "report.readAnnual", null);
  return reading(actor, async (reader) => {
    const question = await questionOf(reader, wanted, now);
    const plan = found(await sourceOf(reader, actor.scope, question).plan(wanted.pn), "pn");
    return { ...plan, period: question.period, knownOn: question.knownOn, parameters: question.set };
  });
};
