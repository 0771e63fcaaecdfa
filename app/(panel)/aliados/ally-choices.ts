import { ALLY_CLASSES, ALLY_KINDS, type Locale } from "@/lib/domain/codes";
import { COUNTRY_CODES, countryName } from "@/lib/i18n/countries";
import { MESSAGES } from "@/lib/i18n/messages";

/** What the form of an ally offers; Honduras first, the other countries by name. */
export const allyChoices = (locale: Locale) => {
  const { kinds, classes } = MESSAGES[locale].allies;
  const country = (code: string) => ({ value: code, label: countryName(code, locale) });
  const abroad = COUNTRY_CODES.filter((code) => code !== "HN").map(country);
  return {
    kinds: ALLY_KINDS.map((kind) => ({ value: kind, label: kinds[kind] })),
    classes: ALLY_CLASSES.map((one) => ({ value: one, label: classes[one] })),
    countries: [country("HN"), ...abroad.sort((a, b) => a.label.localeCompare(b.label, locale))],
  };
};
