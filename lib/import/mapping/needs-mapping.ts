import { sheetNamed } from "../columns/sheets";
import { normalizeName } from "../normalize-name";
import type { Outline, SheetOutline } from "./outline";

/**
 * Whether a person must say what is what: no sheet is ours, or one of ours lacks what it requires while the file has
 * names there that we do not know, or titles above them.
 */
export const needsMapping = (outline: Outline): boolean => {
  const ours = outline.filter(({ sheet }) => sheetNamed(sheet));
  return ours.length === 0 ? outline.length > 0 : ours.some(isUnclear);
};

function isUnclear({ sheet, headers, titled }: SheetOutline): boolean {
  const columns = sheetNamed(sheet)?.columns ?? [];
  const given = new Set(headers.map(({ name }) => normalizeName(name)));
  const known = new Set(columns.map(({ name }) => normalizeName(name)));
  const lacks = columns.some(({ name, required }) => required && !given.has(normalizeName(name)));
  return titled || (lacks && [...given].some((name) => !known.has(name)));
}
