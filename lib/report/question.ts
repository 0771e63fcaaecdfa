import { governingSet, type RecordedSet } from "@/db/query/parameter-sets";
import type { Reader } from "@/db/reading";
import { type Period, periodAt, periodName, type Quarter } from "@/lib/domain/period";
import { Refusal } from "@/lib/domain/problem";
import { civilDateIn } from "@/lib/domain/tegucigalpa";

/** What is asked of a report: a year or one of its quarters, as known now or at a past instant. */
export type Asked = { year: number; quarter?: Quarter | undefined; knownOn?: Date | undefined };

/** The question with its answerable parts: the period with its cut-off, the instant, the criteria that govern it. */
export type Question = { period: Period; knownOn: Date; past: boolean; set: RecordedSet };

/** figure(C, K): which C, which K, which criteria. Refuses `year.future` and `known_on.future` (domain.md §5). */
export async function questionOf(reader: Reader, asked: Asked, now: Date): Promise<Question> {
  const answer = periodAt(periodName(asked.year, asked.quarter ?? null), civilDateIn(now));
  if (!answer.ok) throw new Refusal("year.future", { year: asked.year });
  if (asked.knownOn && asked.knownOn > now) throw new Refusal("known_on.future");
  const knownOn = asked.knownOn ?? now;
  const set = await governingSet(reader, answer.period.cutoff, knownOn);
  return { period: answer.period, knownOn, past: asked.knownOn !== undefined, set };
}

/** The part of a question that counting needs. */
export const judgedBy = ({ period, set }: Question) => ({
  setId: set.id,
  cutoff: period.cutoff,
  periodFrom: period.from,
  denominador: set.denominador,
});
