import { dateToSerial } from "./serial";
import { STYLE } from "./write-styles";
import type { CellOut, ListOut, Look, SheetOut, ValueOut } from "./write-types";
import { columnLetters, escapeXml, MAIN, RELATIONS, XML_HEAD } from "./write-xml";

const LAST_LISTED_ROW = 5_000;
const MAX_CELL = 32_767;

/** One worksheet, row by row. Notes met on the way are put in `notes`, by cell. */
export async function* sheetPart(sheet: SheetOut, notes: Map<string, string>): AsyncGenerator<string> {
  yield `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${view(sheet.frozenRows ?? 1)}${columns(sheet)}<sheetData>`;
  let last = 0;
  for await (const row of sheet.rows) {
    const { at, cells } =
      "cells" in row ? row : { at: last + 1, cells: row.map((cell, index) => [index + 1, cell] as const) };
    yield `<row r="${at}">${rowXml(at, cells, notes)}</row>`;
    last = at;
  }
  yield `</sheetData>${lists(sheet.lists ?? [])}${sheet.noted ? '<legacyDrawing r:id="rId1"/>' : ""}</worksheet>`;
}

const view = (frozen: number): string => {
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${frozen > 0 ? pane : ""}</sheetView></sheetViews>`;
};

const DEFAULT_WIDTH = 16;

const columns = ({ widths = [], textColumns = [], dateColumns = [] }: SheetOut): string => {
  const count = Math.max(widths.length, ...textColumns, ...dateColumns);
  if (count <= 0) return "";
  const style = (column: number) =>
    textColumns.includes(column) ? STYLE.plain.text : dateColumns.includes(column) ? STYLE.plain.date : 0;
  const one = (_: unknown, index: number) =>
    `<col min="${index + 1}" max="${index + 1}" width="${widths[index] ?? DEFAULT_WIDTH}" style="${style(index + 1)}" customWidth="1"/>`;
  return `<cols>${Array.from({ length: count }, one).join("")}</cols>`;
};

const rowXml = (at: number, cells: Iterable<readonly [number, CellOut]>, notes: Map<string, string>): string => {
  let xml = "";
  for (const [column, cell] of cells) xml += written(cell, `${columnLetters(column)}${at}`, notes);
  return xml;
};

const written = (cell: CellOut, reference: string, notes: Map<string, string>): string => {
  const { value, look = "plain", note } = isDressed(cell) ? cell : { value: cell };
  if (note) notes.set(reference, note);
  return valueXml(value, reference, look);
};

const isDressed = (cell: CellOut): cell is Exclude<CellOut, ValueOut> =>
  typeof cell === "object" && cell !== null && "value" in cell;

const valueXml = (value: ValueOut, reference: string, look: Look): string => {
  const style = STYLE[look];
  if (value === null || value === "") return look === "plain" ? "" : `<c r="${reference}" s="${style.plain}"/>`;
  if (typeof value === "number") return `<c r="${reference}" s="${style.plain}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${reference}" s="${style.plain}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "string") return textXml(value, reference, style.text);
  const serial = dateToSerial(value.date);
  return serial === null
    ? textXml(value.date, reference, style.text)
    : `<c r="${reference}" s="${style.date}"><v>${serial}</v></c>`;
};

/** Inline text: a spreadsheet shows it and never runs it, whatever it starts with. */
const textXml = (text: string, reference: string, style: number): string =>
  `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, MAX_CELL))}</t></is></c>`;

const lists = (all: readonly ListOut[]): string => {
  const one = (list: ListOut) => {
    const letters = columnLetters(list.column);
    const source = "range" in list ? list.range : `"${list.values.join(",")}"`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${letters}2:${letters}${LAST_LISTED_ROW}"><formula1>${escapeXml(source)}</formula1></dataValidation>`;
  };
  return all.length === 0 ? "" : `<dataValidations count="${all.length}">${all.map(one).join("")}</dataValidations>`;
};
