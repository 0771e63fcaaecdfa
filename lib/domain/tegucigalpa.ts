import { isCivilDate } from "./civil-date";
import type { CivilDate } from "./codes";

/** Honduras keeps UTC−6 all year: a fixed offset needs no time-zone data, and the process's own zone has no say. */
const OFFSET = "-06:00";
const OFFSET_MS = -6 * 3_600_000;

/** The civil date in Tegucigalpa at an instant. */
export function civilDateIn(instant: Date): CivilDate {
  return wallClock(instant).slice(0, 10);
}

/** 00:00 of a civil date in Tegucigalpa. */
export function startOfDay(date: CivilDate): Date {
  return new Date(`${date}T00:00:00.000${OFFSET}`);
}

/** The last millisecond of a civil date in Tegucigalpa. */
export function endOfDay(date: CivilDate): Date {
  return new Date(`${date}T23:59:59.999${OFFSET}`);
}

/** «2026-11-22T12:00:00-06:00»: ISO 8601 to the second, at Tegucigalpa's offset. */
export function formatInstant(instant: Date): string {
  return `${wallClock(instant).slice(0, 19)}${OFFSET}`;
}

/** An instant from ISO 8601 with an offset, or from a bare date, meaning its end in Tegucigalpa; null for anything else. */
export function parseInstant(text: string): Date | null {
  if (isCivilDate(text)) return endOfDay(text);
  const [, time, hours, minutes = "00"] = ISO_WITH_OFFSET.exec(text) ?? [];
  if (!time || !isCivilDate(text.slice(0, 10))) return null;
  const instant = new Date(`${time.replace(",", ".")}${hours ? `${hours}:${minutes}` : "Z"}`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** As written by any program: to the minute or finer (what is below a millisecond is dropped), with «Z», «-06:00», «-0600» or «-06». */
const ISO_WITH_OFFSET = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)(?:Z|([+-]\d{2}):?(\d{2})?)$/;

function wallClock(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString();
}
