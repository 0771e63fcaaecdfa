import type { TableRow } from "@/lib/platform/workbook/types";
import { readCell } from "./cells";
import type { ColumnSpec, SheetSpec } from "./columns/types";
import type { Fault } from "./fault-codes";
import { cellUnder, type Header } from "./header";
import type { Reading, Value } from "./read-cell";
import { shownCell } from "./shown-cell";

/** What a row says: a column that is absent was blank (leave what is), null is to be cleared. */
export type RowValues = Readonly<Record<string, Value | null>>;

export type ParsedRow = {
  /** As written in the file. */
  readonly sheet: string;
  readonly row: number;
  /** The key columns joined by « · »; empty where one of them is missing or faulty. */
  readonly code: string;
  readonly values: RowValues;
  /** What each filled cell showed, to be quoted. */
  readonly shown: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
};

/** Reads every cell of a row as its columns say. Columns that the header lacks are not asked for again. */
export const parseRow = (spec: SheetSpec, header: Header, row: TableRow): ParsedRow => {
  const values: Record<string, Value | null> = {};
  const shown: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const column of header.columns.values()) {
    const cell = cellUnder(header, row.cells, column);
    if (cell) shown[column.name] = shownCell(cell);
    const reading = readCell(cell, localColumn(column, header, row));
    if (reading.kind === "value") values[column.name] = reading.value;
    if (reading.kind === "clear") values[column.name] = null;
    if (reading.kind === "fault") faults.push(faultAt(row, column, shown[column.name] ?? null, reading));
  }
  return { sheet: row.sheet, row: row.row, code: codeOf(spec, values), values, shown, faults };
};

/** Where the row's own country is another, its tax number is not an RTN. */
const localColumn = (column: ColumnSpec, header: Header, row: TableRow): ColumnSpec => {
  if (column.type !== "taxId") return column;
  const country = [...header.columns.values()].find(({ type }) => type === "country");
  const reading = country && readCell(cellUnder(header, row.cells, country), country);
  const foreign = reading?.kind === "value" && reading.value !== "HN";
  return foreign ? { ...column, type: "text" } : column;
};

const codeOf = (spec: SheetSpec, values: RowValues): string => {
  const parts = spec.key.map((name) => values[name]);
  return parts.every((part) => part !== undefined && part !== null) ? parts.join(" · ") : "";
};

const faultAt = (
  { sheet, row }: TableRow,
  column: ColumnSpec,
  value: string | null,
  { code, params }: Extract<Reading, { kind: "fault" }>,
): Fault => ({ sheet, row, column: column.name, value, code, params });
