import type { CivilDate } from "./codes";

/** True for an `AAAA-MM-DD` that exists on the calendar (1900–9999). */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Adds whole calendar months; a day the target month lacks becomes its last one (31 Aug + 18 → 28 or 29 Feb). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return civilDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(midnightUtc(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((midnightUtc(to) - midnightUtc(from)) / DAY_MS);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The later of two dates. `AAAA-MM-DD` sorts as text. */
export function later(a: CivilDate, b: CivilDate): CivilDate {
  return a >= b ? a : b;
}

/** The earlier of two dates. */
export function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return a <= b ? a : b;
}

/** Negative, zero or positive, for sorting from earlier to later. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The earliest of the dates that exist; null when none does. */
export function earliest(dates: readonly (CivilDate | null)[]): CivilDate | null {
  return dates.reduce<CivilDate | null>((best, date) => (best && date ? earlier(best, date) : (best ?? date)), null);
}

/** The latest of the dates; null as soon as one is missing, or when there is none. */
export function latestOfAll(dates: readonly (CivilDate | null)[]): CivilDate | null {
  const known = dates.filter((date) => date !== null);
  return known.length === dates.length && known.length > 0 ? known.reduce(later) : null;
}

/** The year, month (1–12) and day of a civil date. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

export function civilDate(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const DAY_MS = 86_400_000;

function midnightUtc(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
