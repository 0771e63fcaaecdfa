import { reading } from "@/db/reading";
import { allow } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import type { Verdict } from "@/lib/domain/codes";
import { sourceOf } from "./figure-report";
import { type Asked, questionOf } from "./question";
import { PLANS_A_PAGE, type ReportPlans } from "./view";

type Wanted = Omit<Asked, "quarter"> & { verdict?: Verdict | undefined; page: number };

/** The plans behind a number, by code, a page at a time (the first is 1). Refuses as `annual`. */
export const reportPlans = (actor: Actor, wanted: Wanted, now: Date): Promise<ReportPlans> => {
  allow(actor, "report.readAnnual", null);
  return reading(actor, async (reader) => {
    const source = sourceOf(reader, actor.scope, await questionOf(reader, wanted, now));
    const { verdicts } = await source.counts();
    const offset = (wanted.page - 1) * PLANS_A_PAGE;
    return {
      rows: await source.page({ verdict: wanted.verdict, limit: PLANS_A_PAGE, offset }),
      total: wanted.verdict ? verdicts[wanted.verdict] : Object.values(verdicts).reduce((sum, n) => sum + n, 0),
    };
  });
};
