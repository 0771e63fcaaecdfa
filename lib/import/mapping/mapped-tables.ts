import type { Cell, TableRow } from "@/lib/platform/workbook/types";
import { SHEETS } from "../columns/sheets";
import { SHEET_NAMES, type SheetName } from "../columns/types";
import type { Mapping, Origin } from "./mapping";

/** One of our sheets as their rows feed it. */
type Target = {
  readonly sheet: SheetName;
  readonly headerRow: number;
  readonly columns: readonly { readonly name: string; readonly origin: Origin }[];
  /** Whether the same sheet of theirs feeds others too, so that one thing may stand in many rows. */
  readonly shared: boolean;
  /** The rows already told, where one thing may stand in many. */
  readonly told: Set<string>;
};

/**
 * Their rows as if the file had been written with our names. A sheet that feeds several of ours gives each its own
 * columns of every row: what is equal in many rows comes once, and a row that says nothing of a thing gives none.
 */
export async function* mappedTables(rows: AsyncIterable<TableRow>, mapping: Mapping): AsyncGenerator<TableRow> {
  const targets = targetsOf(mapping);
  for await (const row of rows) {
    for (const target of targets.get(row.sheet) ?? []) {
      if (row.row === target.headerRow) yield headerOf(target, row);
      else if (row.row > target.headerRow) yield* rowsOf(target, row);
    }
  }
}

function targetsOf(mapping: Mapping): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, Target[]>();
  for (const sheet of SHEET_NAMES) {
    const given = mapping[sheet];
    if (!given) continue;
    const columns = Object.entries(given.columns).map(([name, origin]) => ({ name, origin }));
    const shared = Object.values(mapping).filter((other) => other?.from === given.from).length > 1;
    const target = { sheet, headerRow: given.headerRow, columns, shared, told: new Set<string>() };
    targets.set(given.from, [...(targets.get(given.from) ?? []), target]);
  }
  return targets;
}

const headerOf = ({ sheet, columns }: Target, { row }: TableRow): TableRow => ({
  sheet,
  row,
  cells: columns.map(({ name }, at) => ({ column: at + 1, kind: "text", value: name })),
});

function* rowsOf(target: Target, { row, cells }: TableRow): Generator<TableRow> {
  const mine = target.columns.flatMap(({ origin }, at): Cell[] => {
    if ("always" in origin) return [{ column: at + 1, kind: "text", value: origin.always }];
    const cell = cells.find(({ column }) => column === origin.column);
    return cell ? [{ ...cell, column: at + 1 }] : [];
  });
  if (target.shared && (saysNothing(target, mine) || wasTold(target, mine))) return;
  yield { sheet: target.sheet, row, cells: mine };
}

/** Beside the codes of other things and the values that every row has, nothing is filled: the row has no such thing. */
function saysNothing({ sheet, columns }: Target, cells: readonly Cell[]): boolean {
  const naming = new Set(SHEETS[sheet].columns.filter(({ refersTo }) => refersTo).map(({ name }) => name));
  const theirs = columns.filter(({ origin }) => "column" in origin).map(({ name }) => name);
  const own = theirs.filter((name) => !naming.has(name));
  const telling = new Set(own.length > 0 ? own : theirs);
  return !cells.some((cell) => telling.has(columns[cell.column - 1]?.name ?? ""));
}

function wasTold({ told }: Target, cells: readonly Cell[]): boolean {
  const said = JSON.stringify(cells);
  if (told.has(said)) return true;
  told.add(said);
  return false;
}
