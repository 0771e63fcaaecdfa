import { WorkbookRefused } from "@/lib/platform/workbook/refused";
import type { TableRow } from "@/lib/platform/workbook/types";
import { isHelpSheet, sheetNamed } from "./columns/sheets";
import { SHEET_NAMES, type SheetName, type SheetSpec } from "./columns/types";
import type { Fault, Notice } from "./fault-codes";
import { type Header, readHeader } from "./header";
import { type ParsedRow, parseRow } from "./parse-row";

/** What comes out of a workbook, in the order of the file. `sound` is false where the row or its header has a fault. */
export type TableEvent =
  | { readonly kind: "row"; readonly sheet: SheetName; readonly row: ParsedRow; readonly sound: boolean }
  | { readonly kind: "fault"; readonly fault: Fault }
  | { readonly kind: "notice"; readonly notice: Notice };

type Open = { readonly spec: SheetSpec; readonly header: Header; readonly at: number };

/** Turns raw rows into rows of our sheets. Throws `WorkbookRefused` when there is not one row to import. */
export async function* parseTables(rows: AsyncIterable<TableRow>): AsyncGenerator<TableEvent> {
  const seen = new Map<string, Open | null>();
  const known = new Set<SheetSpec>();
  const filled = new Set<string>();
  for await (const row of rows) {
    const open = seen.get(row.sheet);
    if (open === undefined) {
      const opened = openSheet(row, known);
      seen.set(row.sheet, opened.open);
      yield* opened.events;
    } else if (open) {
      filled.add(row.sheet);
      yield rowEvent(open, row);
    }
  }
  if (filled.size === 0) throw new WorkbookRefused("workbook.nothing_to_import", { sheets: SHEET_NAMES.join(", ") });
  for (const [sheet, open] of seen) if (open && !filled.has(sheet)) yield withoutRows(sheet, open);
}

const withoutRows = (sheet: string, { at }: Open): TableEvent => ({
  kind: "notice",
  notice: { sheet, row: at, column: null, value: sheet, params: {}, code: "sheet.without_rows" },
});

const openSheet = (row: TableRow, known: Set<SheetSpec>): { open: Open | null; events: readonly TableEvent[] } => {
  const at = { sheet: row.sheet, row: row.row, column: null, value: row.sheet, params: {} };
  const spec = sheetNamed(row.sheet);
  if (!spec) {
    const silent = isHelpSheet(row.sheet);
    return { open: null, events: silent ? [] : [{ kind: "notice", notice: { ...at, code: "sheet.unknown" } }] };
  }
  if (known.has(spec)) return { open: null, events: [{ kind: "fault", fault: { ...at, code: "sheet.duplicate" } }] };
  known.add(spec);
  const header = readHeader(spec, row);
  const faults = header.faults.map((fault) => ({ kind: "fault", fault }) as const);
  return {
    open: { spec, header, at: row.row },
    events: [...faults, ...header.notices.map((n) => ({ kind: "notice", notice: n }) as const)],
  };
};

const rowEvent = ({ spec, header }: Open, raw: TableRow): TableEvent => {
  const row = parseRow(spec, header, raw);
  return { kind: "row", sheet: spec.name, row, sound: row.faults.length === 0 && header.faults.length === 0 };
};
