import type { Locale } from "@/lib/domain/codes";
import type { Criteria } from "@/lib/indicator/facts";
import type { CardTexts, CriterionTexts } from "./card-texts";
import { card as en } from "./en/card";
import { card as es } from "./es/card";

/** The rule card's words in each language. */
export const CARD_TEXTS: Readonly<Record<Locale, CardTexts>> = { es, en };

/** One criterion as reports print it. */
export type CriterionLine = { parameter: keyof Criteria; label: string; value: string };

const ORDER = [
  "ventana2",
  "denominador",
  "facturaMesesAntes",
  "facturaMesesDespues",
  "ordenDeCompraCuenta",
  "cuotaDeMercadoCuenta",
  "facturaEmitidaPor",
  "metaBp",
] as const satisfies readonly (keyof Criteria)[];

/** Every criterion of a set with its value in words, in the order of the card. */
export function criteriaLines(set: Criteria, locale: Locale): CriterionLine[] {
  return ORDER.map((parameter) => line(CARD_TEXTS[locale].criteria, parameter, set));
}

function line<K extends keyof Criteria>(texts: CriterionTexts, parameter: K, set: Criteria): CriterionLine {
  const { label, value } = texts[parameter];
  return { parameter, label, value: value(set[parameter]) };
}
