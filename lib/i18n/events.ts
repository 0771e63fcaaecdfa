import { isCivilDate } from "@/lib/domain/civil-date";
import type { Locale } from "@/lib/domain/codes";
import { EVENT_NAMES, type EventName } from "@/lib/domain/event";
import { events as enEvents, fields as enFields } from "./en/events";
import { events as esEvents, fields as esFields } from "./es/events";
import { formatDate } from "./format";

/** Every event has its words in both languages, or this does not compile. */
const EVENTS: Readonly<Record<Locale, Readonly<Record<EventName, string>>>> = { es: esEvents, en: enEvents };
const FIELDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { es: esFields, en: enFields };

/** An event of the log in words. */
export const eventText = (event: string, locale: Locale): string => {
  const known = EVENT_NAMES.find((name) => name === event);
  return known ? EVENTS[locale][known] : event;
};

/** A field of the log in words; one that has none keeps its own name, without its underscores. */
export const fieldText = (name: string, locale: Locale): string => FIELDS[locale][name] ?? name.replaceAll("_", " ");

/** A value of the log as people read it: dates in words, lists with commas, yes and no. */
export const shownValue = (value: unknown, locale: Locale): string => {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? (locale === "es" ? "sí" : "yes") : "no";
  if (typeof value === "string") return isCivilDate(value) ? formatDate(value, locale) : value;
  return Array.isArray(value) ? value.map((one) => shownValue(one, locale)).join(", ") : JSON.stringify(value);
};
