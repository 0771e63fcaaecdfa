import type { Cell, TableRow } from "@/lib/platform/workbook/types";
import type { ColumnSpec, SheetSpec } from "./columns/types";
import type { Fault, Notice } from "./fault-codes";
import { normalizeName } from "./normalize-name";
import { shownCell } from "./shown-cell";

/** Which column of the file holds which of ours. */
export type Header = {
  readonly columns: ReadonlyMap<number, ColumnSpec>;
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
};

/** Matches the first row of a sheet to its columns, in any order; case, accents, spaces and a final `*` do not count. */
export const readHeader = (spec: SheetSpec, row: TableRow): Header => {
  const columns = new Map<number, ColumnSpec>();
  const faults: Fault[] = [];
  const notices: Notice[] = [];
  for (const cell of row.cells) {
    const column = spec.columns.find(({ name }) => normalizeName(name) === normalizeName(shownCell(cell)));
    const at = { sheet: row.sheet, row: row.row, column: shownCell(cell), value: shownCell(cell), params: {} };
    if (!column) notices.push({ ...at, code: "column.unknown" });
    else if ([...columns.values()].includes(column)) faults.push({ ...at, code: "header.duplicate_column" });
    else columns.set(cell.column, column);
  }
  const present = new Set(columns.values());
  const missing = spec.columns.filter((column) => column.required && !present.has(column));
  return { columns, faults: [...faults, ...missing.map((column) => missingFault(row, column))], notices };
};

const missingFault = ({ sheet, row }: TableRow, { name }: ColumnSpec): Fault => ({
  sheet,
  row,
  column: name,
  value: null,
  code: "header.missing_column",
  params: { column: name },
});

/** The cell of a row under one of our columns; null when it is blank or the file lacks the column. */
export const cellUnder = (header: Header, cells: readonly Cell[], column: ColumnSpec): Cell | null =>
  cells.find((cell) => header.columns.get(cell.column) === column) ?? null;
