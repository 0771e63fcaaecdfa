import { SHEETS } from "../columns/sheets";
import type { ColumnSpec, SheetName } from "../columns/types";
import { type Name, nameOf, share } from "./name-share";
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
export const likeness = (sheet: SheetName, { name }: ColumnSpec, theirs: Name): number => {
  const ours = NAMES.get(`${sheet} ${name}`);
  if (!ours) return 0;
  const isCommon = COMMON.has(name);
  if (theirs.letters === ours.bare.letters) return isCommon ? 0.9 : 1;
  const shares = ours.others.map((other) => share(other, theirs));
  return Math.max(isCommon ? 0 : share(ours.bare, theirs), ...shares);
};

/** Of some rows, which one holds the names: the first that has most of ours. */
export const likestHeader = (rows: readonly (readonly string[])[]): number => {
  const scores = rows.map((names) => names.map(nameOf).filter(isLikeAny).length);
  return Math.max(0, scores.indexOf(Math.max(...scores)));
};

const isLikeAny = (theirs: Name): boolean => EVERY_NAME.some((ours) => share(ours, theirs) >= ALIKE);

type Ours = { readonly bare: Name; readonly others: readonly Name[] };

const othersOf = (sheet: SheetName, { name, refersTo }: ColumnSpec): readonly string[] => [
  `${name} ${sheet}`,
  ...(refersTo ? [`codigo ${refersTo}`, `codigo ${name}`] : []),
  ...(OTHER_NAMES[sheet]?.[name] ?? []),
];

/** What each of our columns is called, taken apart once. */
const NAMES: ReadonlyMap<string, Ours> = new Map(
  Object.values(SHEETS).flatMap((spec) =>
    spec.columns.map((column): [string, Ours] => [
      `${spec.name} ${column.name}`,
      { bare: nameOf(column.name), others: othersOf(spec.name, column).map(nameOf) },
    ]),
  ),
);

const EVERY_NAME: readonly Name[] = [
  ...new Map(
    [...NAMES.values()].flatMap(({ bare, others }) => [bare, ...others]).map((name) => [name.letters, name]),
  ).values(),
];
