import { SHEETS } from "../columns/sheets";
import { SHEET_NAMES, type SheetName } from "../columns/types";
import { normalizeName } from "../normalize-name";
import { ALIKE, likeness } from "./likeness";
import type { Mapping, Origin, SheetMapping } from "./mapping";
import { nameOf } from "./name-share";
import { USUAL_VALUES } from "./other-names";
import type { Outline, SheetOutline } from "./outline";

/** A sheet of theirs is offered for one of ours when it has this share of what ours requires, and all of its key. */
const ENOUGH = 0.6;

/** Which of their sheets and columns look like ours: a proposal, for a person to correct. */
export const proposeMapping = (outline: Outline): Mapping =>
  Object.fromEntries(
    SHEET_NAMES.flatMap((name) => {
      const [best] = outline
        .map((theirs) => proposeSheet(name, theirs))
        .map((proposed) => ({ proposed, share: shareOf(name, proposed) }))
        .filter(({ share }) => share >= ENOUGH)
        .sort((a, b) => b.share + namesake(name, b.proposed) - (a.share + namesake(name, a.proposed)));
      return best ? [[name, best.proposed]] : [];
    }),
  );

/** One of our sheets as one of theirs may feed it. Each column of theirs is offered once, where it is most alike. */
export function proposeSheet(name: SheetName, { sheet, headerRow, headers }: SheetOutline): SheetMapping {
  const theirs = headers.map((header) => ({ header, read: nameOf(header.name) }));
  const pairs = SHEETS[name].columns
    .flatMap((column) => theirs.map(({ header, read }) => ({ column, header, score: likeness(name, column, read) })))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score);
  const columns: Record<string, Origin> = {};
  const taken = new Set<number>();
  for (const { column, header } of pairs) {
    if (columns[column.name] || taken.has(header.column)) continue;
    columns[column.name] = { column: header.column };
    taken.add(header.column);
  }
  for (const [column, always] of Object.entries(USUAL_VALUES[name] ?? {})) columns[column] ??= { always };
  return { from: sheet, headerRow, columns };
}

/** A sheet that is called like ours goes before any other. */
const namesake = (name: SheetName, { from }: SheetMapping) => (normalizeName(from) === normalizeName(name) ? 1 : 0);

function shareOf(name: SheetName, { columns }: SheetMapping): number {
  const { key, columns: ours } = SHEETS[name];
  if (!key.every((column) => columns[column])) return 0;
  const required = ours.filter((column) => column.required);
  return required.filter((column) => columns[column.name]).length / required.length;
}
