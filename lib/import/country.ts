import { normalizeName } from "./normalize-name";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

const names = (() => {
  const found = new Map<string, string>();
  const inSpanish = new Intl.DisplayNames("es", { type: "region", fallback: "none" });
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = inSpanish.of(first + second);
      if (name) found.set(normalizeName(name), first + second).set(normalizeName(first + second), first + second);
    }
  }
  return found.set("eeuu", "US").set("usa", "US").set("estadosunidosdeamerica", "US");
})();

/** The two letters (ISO 3166) of a country written as such or by its Spanish name; null when there is none. */
export const countryCode = (written: string): string | null => names.get(normalizeName(written)) ?? null;
