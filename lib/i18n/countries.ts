import type { Locale } from "@/lib/domain/codes";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Regions of the standard that are no country one could be of. */
const NOT_COUNTRIES = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

const namesIn = (locale: Locale) => new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
const NAMES = { es: namesIn("es"), en: namesIn("en") };

/** The two letters (ISO 3166) of every country of today. */
export const COUNTRY_CODES: readonly string[] = LETTERS.flatMap((first) =>
  LETTERS.map((second) => first + second),
).filter((code) => {
  // A country that changed its letters goes by the new ones.
  const [current] = Intl.getCanonicalLocales(`und-${code}`);
  return current === `und-${code}` && NAMES.es.of(code) !== undefined && !NOT_COUNTRIES.has(code);
});

/** A country by its name in a language; letters that are of none stay as they are. */
export const countryName = (code: string, locale: Locale): string => NAMES[locale].of(code) ?? code;
