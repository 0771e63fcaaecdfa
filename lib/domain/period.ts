import { civilDate, daysInMonth } from "./civil-date";
import type { CivilDate } from "./codes";

export type Quarter = 1 | 2 | 3 | 4;
export type PeriodName = { kind: "annual"; year: number } | { kind: "quarterly"; year: number; quarter: Quarter };

/** A period with its first and last day, the cut-off of its figure, and whether it is still running. */
export type Period = PeriodName & { from: CivilDate; to: CivilDate; cutoff: CivilDate; provisional: boolean };
export type PeriodAnswer = { ok: true; period: Period } | { ok: false; problem: "period.future" };

/**
 * A year or quarter as seen today. A period not over is cut off today and provisional; its last day is still part of
 * it, so it is over from the day after. One that has not begun is refused.
 */
export function periodAt(name: PeriodName, today: CivilDate): PeriodAnswer {
  const { from, to } = daysOf(name);
  if (from > today) return { ok: false, problem: "period.future" };
  const provisional = today <= to;
  return { ok: true, period: { ...name, from, to, cutoff: provisional ? today : to, provisional } };
}

/** The year, or with a quarter that quarter of it. */
export function periodName(year: number, quarter: Quarter | null): PeriodName {
  return quarter === null ? { kind: "annual", year } : { kind: "quarterly", year, quarter };
}

function daysOf(name: PeriodName): { from: CivilDate; to: CivilDate } {
  const lastMonth = name.kind === "annual" ? 12 : name.quarter * 3;
  const firstMonth = name.kind === "annual" ? 1 : lastMonth - 2;
  const lastDay = daysInMonth(name.year, lastMonth);
  return { from: civilDate(name.year, firstMonth, 1), to: civilDate(name.year, lastMonth, lastDay) };
}
