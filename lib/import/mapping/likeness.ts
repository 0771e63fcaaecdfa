import { SHEETS } from "../columns/sheets";
import type { ColumnSpec, SheetName, SheetSpec } from "../columns/types";
import { normalizeName } from "../normalize-name";
import { OTHER_NAMES } from "./other-names";

/** Names that say little by themselves: another sheet's may be called the same, so they count only when equal. */
const COMMON: ReadonlySet<string> = new Set(
  "codigo nombre tipo clase numero estado monto desde hasta contacto telefono pais moneda fuente referencia rtn archivo".split(
    " ",
  ),
);

/** From here on two names are taken to be alike. */
export const ALIKE = 0.72;

/** How like one of our columns a name of theirs is, from 0 to 1. */
export const likeness = (sheet: SheetName, column: ColumnSpec, theirs: string): number => {
  const given = normalizeName(theirs);
  const bare = normalizeName(column.name);
  if (given === bare) return COMMON.has(column.name) ? 0.9 : 1;
  const alike = namesOf(sheet, column).map((name) => shared(normalizeName(name), given));
  return Math.max(COMMON.has(column.name) ? 0 : shared(bare, given), ...alike);
};

const namesOf = (sheet: SheetName, { name, refersTo }: ColumnSpec): readonly string[] => [
  `${name} ${sheet}`,
  ...(refersTo ? [`codigo ${refersTo}`, `codigo ${name}`] : []),
  ...(OTHER_NAMES[sheet]?.[name] ?? []),
];

/** Of some rows, which one holds the names: the first that has most of ours. */
export const likestHeader = (rows: readonly (readonly string[])[]): number => {
  const scores = rows.map((names) => names.filter(isLikeAny).length);
  return Math.max(0, scores.indexOf(Math.max(...scores)));
};

const everyColumn = Object.values(SHEETS).flatMap((spec: SheetSpec) =>
  spec.columns.map((column) => ({ sheet: spec.name, column })),
);

const isLikeAny = (name: string) => everyColumn.some(({ sheet, column }) => likeness(sheet, column, name) >= ALIKE);

/** The share of their pairs of neighbouring letters that two names have in common. */
function shared(one: string, other: string): number {
  if (one === other) return 1;
  const left = pairsOf(one);
  const rest = pairsOf(other);
  const total = left.length + rest.length;
  if (total === 0) return 0;
  const common = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / total;
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
