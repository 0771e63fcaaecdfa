import type { CivilDate, Locale } from "@/lib/domain/codes";
import { civilDateIn } from "@/lib/domain/tegucigalpa";

/** Hard space between a number and its unit, so that no line ends between them. */
const NBSP = "\u00a0";
const ZONE = "America/Tegucigalpa";

const MONTHS: Record<Locale, readonly string[]> = {
  es: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/** BCP 47 tags whose conventions are those of Honduras in either language: 1,234.5, and the day before the month. */
export const TAGS: Record<Locale, string> = { es: "es-HN", en: "en-GB" };

/** «1,234». */
export const formatCount = (count: number, locale: Locale): string => new Intl.NumberFormat(TAGS[locale]).format(count);

/** «37.5 %», at least one decimal; null is «N/D» (en «N/A»), never 0 %. */
export const formatPercent = (percent: number | null, locale: Locale): string => {
  if (percent === null) return locale === "es" ? "N/D" : "N/A";
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 2 };
  return `${new Intl.NumberFormat(TAGS[locale], digits).format(percent)}${unitSpace(locale)}%`;
};

/** A target as people write it: «80 %», «82.5 %». */
export const formatTarget = (percent: number, locale: Locale): string =>
  `${new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 2 }).format(percent)}${unitSpace(locale)}%`;

/** «(6 de 16)»: a percentage never stands without it. */
export const formatParts = (parts: { numerator: number; denominator: number }, locale: Locale): string => {
  const of = locale === "es" ? "de" : "of";
  return `${formatCount(parts.numerator, locale)}${NBSP}${of}${NBSP}${formatCount(parts.denominator, locale)}`;
};

/** «15 jul 2025». */
export const formatDate = (date: CivilDate, locale: Locale): string => {
  const [year = "", month = "", day = ""] = date.split("-");
  return [Number(day), MONTHS[locale][Number(month) - 1], year].join(NBSP);
};

/** «22 nov 2026, 12:00», in Tegucigalpa. */
export const formatInstant = (instant: Date, locale: Locale): string =>
  `${formatDate(civilDateIn(instant), locale)}, ${CLOCK.format(instant)}`;

/** «L 12,345.00» from centavos. */
export const formatMoney = (centavos: number, locale: Locale): string => {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `L${NBSP}${new Intl.NumberFormat(TAGS[locale], digits).format(centavos / 100)}`;
};

const unitSpace = (locale: Locale) => (locale === "es" ? NBSP : "");
const CLOCK = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hour: "2-digit", minute: "2-digit" });
