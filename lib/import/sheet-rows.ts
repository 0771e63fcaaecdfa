import type { CellOut, SheetOut, ValueOut } from "@/lib/platform/workbook/write-types";
import { SHEETS } from "./columns/sheets";
import type { SheetName, SheetSpec } from "./columns/types";

/** A row to be written, by column name; what is not named stays blank. */
export type ValuesOut = Readonly<Record<string, ValueOut>>;

/** A sheet of ours with its header and these rows, ready to be written. */
export const sheetOf = (name: SheetName, rows: readonly ValuesOut[]): SheetOut => {
  const spec = SHEETS[name];
  const cells = rows.map((row) => spec.columns.map((column) => row[column.name] ?? null));
  return { name, rows: [headerOf(spec), ...cells], widths: widthsOf(spec) };
};

/** The header, the required columns in the darker colour. */
export const headerOf = (spec: SheetSpec): readonly CellOut[] =>
  spec.columns.map(({ name, required }) => ({ value: name, look: required ? "headerRequired" : "header" }));

export const widthsOf = (spec: SheetSpec): readonly number[] =>
  spec.columns.map(({ name, type }) => Math.max(name.length + 3, type === "text" ? 24 : 14));
