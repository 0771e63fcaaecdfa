import type { Archive } from "../zip";
import { scanPartInSteps } from "./part";
import { WorkbookRefused } from "./refused";
import type { Cell, ReadLimits, TableRow } from "./types";
import { type Book, cellContent } from "./xlsx-cell";
import type { SheetPart } from "./xlsx-parts";
import { richText } from "./xlsx-strings";
import { attribute, type XmlHandler } from "./xml";

const LAST_ROW = 1_048_576;

export type Meter = { cells: number };

/** The rows of one sheet that are not blank, as the XML arrives. Merges, validations and dimensions are never built. */
export async function* readSheet(archive: Archive, sheet: SheetPart, book: Book, limits: ReadLimits, meter: Meter) {
  const ready: TableRow[] = [];
  const rows = rowsOf(sheet.name, book, limits, meter, (row) => ready.push(row));
  for await (const _ of scanPartInSteps(archive, sheet.part, rows)) {
    yield* ready.splice(0);
  }
}

const rowsOf = (
  sheet: string,
  book: Book,
  limits: ReadLimits,
  meter: Meter,
  emit: (row: TableRow) => void,
): XmlHandler => {
  const cell = cellGatherer(sheet, book, limits);
  let inData = false;
  let row = 0;
  let cells: Cell[] = [];
  let chars = 0;

  const open = (name: string, raw: string) => {
    if (name === "sheetData") inData = true;
    else if (!inData) return;
    else if (name === "row") row = nextIndex(attribute(raw, "r"), row, LAST_ROW, "workbook.row_out_of_range", sheet);
    else cell.open(name, raw);
  };
  const close = (name: string) => {
    if (!inData) return;
    if (name === "sheetData") inData = false;
    else if (name === "row") endRow();
    else if (name === "c") keep(cell.take());
    else cell.close(name);
  };
  const keep = (found: Cell | null) => {
    if (!found) return;
    chars += "value" in found && typeof found.value === "string" ? found.value.length : 0;
    if (chars > limits.rowChars) throw new WorkbookRefused("workbook.text_too_long", { sheet, row });
    if (++meter.cells > limits.cells) throw new WorkbookRefused("workbook.too_many_cells", { max: limits.cells });
    cells.push(found);
  };
  const endRow = () => {
    if (cells.length > 0) emit({ sheet, row, cells });
    cells = [];
    chars = 0;
    cell.newRow();
  };
  return { open, close, text: (value) => inData && cell.text(value) };
};

/** Gathers one `<c>`: its attributes, then what its `<f>`, `<v>` and `<is>` hold. */
const cellGatherer = (sheet: string, book: Book, limits: ReadLimits) => {
  const inline = richText();
  let column = 0;
  let type = "n";
  let style = 0;
  let formula = false;
  let value: string | null = null;
  let inValue = false;

  return {
    newRow: () => {
      column = 0;
    },
    open: (name: string, raw: string) => {
      if (name === "c") {
        column = nextColumn(attribute(raw, "r"), column, limits.columns, sheet);
        type = attribute(raw, "t") ?? "n";
        style = Number(attribute(raw, "s") ?? 0);
        formula = false;
        value = null;
      } else if (name === "f") formula = true;
      else if (name === "v") {
        inValue = true;
        value = "";
      } else inline.open(name);
    },
    text: (piece: string) => {
      if (inValue) value = (value ?? "") + piece;
      else inline.text(piece);
    },
    close: (name: string) => {
      if (name === "v") inValue = false;
      else inline.close(name);
    },
    take: (): Cell | null => {
      const content = cellContent({ type, style, formula, value, inline: inline.take() }, book);
      return content && { column, ...content };
    },
  };
};

const nextColumn = (reference: string | null, last: number, max: number, sheet: string) => {
  const letters = reference === null ? null : /^\$?([A-Za-z]{1,7})\$?\d{1,8}$/.exec(reference)?.[1];
  if (letters === undefined) throw new WorkbookRefused("workbook.damaged");
  const given = letters === null ? null : String(columnNumber(letters));
  return nextIndex(given, last, max, "workbook.column_out_of_range", sheet);
};

/** Rows and cells may leave their place unsaid (the next one), and must go forward. */
const nextIndex = (
  given: string | null,
  last: number,
  max: number,
  code: "workbook.row_out_of_range" | "workbook.column_out_of_range",
  sheet: string,
) => {
  const index = given === null ? last + 1 : Number(given);
  if (!Number.isInteger(index) || index <= last) throw new WorkbookRefused("workbook.damaged");
  if (index > max) throw new WorkbookRefused(code, { sheet, max });
  return index;
};

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
