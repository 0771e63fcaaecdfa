import type { Locale } from "@/lib/domain/codes";
import { groupBy } from "@/lib/domain/group-by";
import { faultColumns as enColumns } from "@/lib/i18n/en/import";
import { faultColumns as esColumns } from "@/lib/i18n/es/import";
import type { Cell, TableRow } from "@/lib/platform/workbook/types";
import { writeWorkbook } from "@/lib/platform/workbook/write";
import type { CellOut, RowOut, SheetOut, ValueOut } from "@/lib/platform/workbook/write-types";
import { HELP_SHEETS } from "./columns/sheets";
import type { FaultCode } from "./fault-codes";
import { type MarkedSheet, markedSheets } from "./marked-sheets";
import { normalizeName } from "./normalize-name";
import type { Spoken } from "./sentences";
import { shownCell } from "./shown-cell";

type SpokenFault = Spoken<FaultCode>;

/** Beyond so many notes a sheet, cells are only coloured: the sheet of faults says the rest. */
const MAX_NOTES = 2_000;

/**
 * The workbook given back: the same sheets, rows and values in a fresh file, the faulty cells red with a note, and a
 * first sheet that lists every fault. Nothing of the untrusted file is copied but its values; rows stream through.
 */
export const writeMarked = (
  rows: AsyncIterable<TableRow>,
  faults: readonly SpokenFault[],
  locale: Locale,
  headerRows: HeaderRows = new Map(),
): AsyncGenerator<Uint8Array> => writeWorkbook(sheetsOf(rows, faults, locale, headerRows));

/** The row of a sheet that names its columns, where it is not the first. */
type HeaderRows = ReadonlyMap<string, number>;

async function* sheetsOf(
  rows: AsyncIterable<TableRow>,
  faults: readonly SpokenFault[],
  locale: Locale,
  headerRows: HeaderRows,
) {
  yield faultSheet(faults, locale);
  const byRow = groupBy(faults, ({ sheet, row }) => placeKey(sheet, row));
  for await (const sheet of markedSheets(rows)) yield markedSheet(sheet, byRow, headerRows.get(sheet.written));
}

const faultSheet = (faults: readonly SpokenFault[], locale: Locale): SheetOut => {
  const header: readonly CellOut[] = { es: esColumns, en: enColumns }[locale].map((value) => ({
    value,
    look: "header",
  }));
  return { name: HELP_SHEETS.faults, rows: faultRows(header, faults), widths: [16, 8, 22, 28, 60, 70] };
};

function* faultRows(header: readonly CellOut[], faults: readonly SpokenFault[]): Generator<readonly CellOut[]> {
  yield header;
  for (const { sheet, row, column, value, message, hint } of faults) yield [sheet, row, column, value, message, hint];
}

const markedSheet = (
  { name, written, rows }: MarkedSheet,
  byRow: ReadonlyMap<string, SpokenFault[]>,
  headerRow: number | undefined,
): SheetOut => ({
  name,
  rows: markedRows(rows, (row) => byRow.get(placeKey(written, row)) ?? [], headerRow),
  noted: true,
});

async function* markedRows(
  rows: AsyncIterable<TableRow>,
  faultsAt: (row: number) => readonly SpokenFault[],
  headerRow: number | undefined,
): AsyncGenerator<RowOut> {
  let columns: ReadonlyMap<string, number> | null = null;
  const notes = { left: MAX_NOTES };
  for await (const { row, cells } of rows) {
    const look = columns === null || row === headerRow ? "header" : "plain";
    if (columns === null || row === headerRow) columns = columnsOf(cells);
    const out = new Map<number, CellOut>(cells.map((cell) => [cell.column, { value: valueOut(cell), look }]));
    for (const fault of faultsAt(row)) mark(out, columnOf(fault, columns, out), fault, notes);
    yield { at: row, cells: new Map([...out].sort(([a], [b]) => a - b)) };
  }
}

const columnsOf = (cells: readonly Cell[]): ReadonlyMap<string, number> =>
  new Map(cells.map((cell) => [normalizeName(shownCell(cell)), cell.column]));

/** A column the sheet lacks is marked after the last one, under its own name; a fault of a whole row, at its start. */
const columnOf = ({ column }: SpokenFault, columns: ReadonlyMap<string, number>, row: ReadonlyMap<number, unknown>) => {
  if (column === null) return Math.min(...row.keys());
  return columns.get(normalizeName(column)) ?? Math.max(...row.keys()) + 1;
};

const mark = (row: Map<number, CellOut>, column: number, fault: SpokenFault, notes: { left: number }) => {
  const before = row.get(column);
  const dressed = typeof before === "object" && before !== null && "value" in before ? before : { value: null };
  const missing = fault.code === "header.missing_column" ? fault.column : null;
  const said = `${fault.message} ${fault.hint}`;
  const note = dressed.note ? `${dressed.note}\n${said}` : notes.left-- > 0 ? said : undefined;
  row.set(column, { value: dressed.value ?? missing, look: "fault", ...(note && { note }) });
};

const valueOut = (cell: Cell): ValueOut => {
  if (cell.kind === "formula") return null;
  if (cell.kind === "date") return cell.time === null ? { date: cell.value } : `${cell.value} ${cell.time}`;
  return cell.value;
};

/** What is found among sheets names them as the project does, what is found in a cell as the file does. */
const placeKey = (sheet: string, row: number): string => `${row}\t${normalizeName(sheet)}`;
