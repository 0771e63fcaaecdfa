import { isCivilDate } from "@/lib/domain/civil-date";
import { normalizeName } from "./normalize-name";
import { faulty, kept, type Reading } from "./read-cell";

const LAST_YEAR = 2199;

/**
 * A civil date from text: `AAAA-MM-DD` or `DD/MM/AAAA` and nothing else, since a guess would move a deadline. Two-digit
 * years, single digits (which programs write the other way round) and hours are faults.
 */
export const readDateText = (text: string): Reading => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.exec(text);
  if (iso) return civil(iso[1], iso[2], iso[3]);
  const local = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (local) return civil(local[3], local[2], local[1]);
  return faulty(misreading(text));
};

export const readDateOrIndefinite = (text: string): Reading =>
  normalizeName(text) === "indefinido" ? kept("indefinido") : readDateText(text);

/** A real date of the spreadsheet. */
export const readRealDate = (value: string, time: string | null): Reading =>
  time === null ? inRange(value) : faulty("date.has_time", { time });

const civil = (year = "", month = "", day = ""): Reading => {
  const date = `${year}-${month}-${day}`;
  if (isCivilDate(date)) return inRange(date);
  return faulty(Number(year) < 1900 ? "date.out_of_range" : "date.impossible");
};

const inRange = (date: string): Reading =>
  Number(date.slice(0, 4)) > LAST_YEAR ? faulty("date.out_of_range") : kept(date);

const misreading = (text: string) => {
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text)) return "date.short_year";
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text)) return "date.ambiguous";
  if (/^\d+(\.\d+)?$/.test(text)) return "date.plain_number";
  return /\d{1,2}:\d{2}/.test(text) ? "date.has_time" : "date.not_a_date";
};
