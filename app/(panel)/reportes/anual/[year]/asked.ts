import { notFound } from "next/navigation";
import { z } from "zod";
import { isCivilDate } from "@/lib/domain/civil-date";
import { type CivilDate, VERDICTS, type Verdict } from "@/lib/domain/codes";
import type { ProblemCode } from "@/lib/domain/problem";
import { civilDateIn, endOfDay } from "@/lib/domain/tegucigalpa";

export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What an address asks of the annual report. A day that cannot be answered for falls back to now, and says so. */
export type Asked = {
  readonly year: number;
  readonly day: CivilDate | undefined;
  readonly knownOn: Date | undefined;
  readonly problem: ProblemCode | null;
  readonly verdict: Verdict | undefined;
  readonly page: number;
};

/** Reads an address; a year that is not one does not exist. */
export const askedOf = (year: string, query: Query, now: Date): Asked => {
  if (!/^20\d\d$/.test(year)) notFound();
  const problem = dayProblem(query.al, now);
  const day = problem ? undefined : text.parse(query.al);
  return {
    year: Number(year),
    day,
    knownOn: day ? knownAt(day, now) : undefined,
    problem,
    verdict: z.enum(VERDICTS).optional().catch(undefined).parse(query.resultado),
    page: z.coerce.number().int().min(1).max(100_000).catch(1).parse(query.pagina),
  };
};

// An empty field of the form asks for now.
const text = z
  .string()
  .optional()
  .catch(undefined)
  .transform((given) => given || undefined);

const dayProblem = (given: Query[string], now: Date): ProblemCode | null => {
  if (given === undefined || given === "") return null;
  if (typeof given !== "string" || !isCivilDate(given)) return "known_on.malformed";
  return given > civilDateIn(now) ? "known_on.future" : null;
};

// Today's end has not come yet: what is known today is what is known now.
const knownAt = (day: CivilDate, now: Date) => (day === civilDateIn(now) ? undefined : endOfDay(day));
