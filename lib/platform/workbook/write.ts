import { writeZip, type ZipPart } from "../zip-write";
import { commentsPart, drawingPart } from "./write-comments";
import { contentTypes, packageRelations, sheetRelations, workbookPart, workbookRelations } from "./write-package";
import { sheetPart } from "./write-sheet";
import { STYLES } from "./write-styles";
import type { SheetOut } from "./write-types";

/**
 * An XLSX as a stream of bytes. Sheets and rows are pulled as they are needed and let go: memory holds one row and a
 * sheet's notes. Text is always written as text, never as a formula; the same content gives the same bytes.
 */
export const writeWorkbook = (sheets: Iterable<SheetOut> | AsyncIterable<SheetOut>): AsyncGenerator<Uint8Array> =>
  writeZip(partsOf(sheets));

/** What names the sheets comes after them, since they may not be known before. */
async function* partsOf(sheets: Iterable<SheetOut> | AsyncIterable<SheetOut>): AsyncGenerator<ZipPart> {
  const written: SheetOut[] = [];
  yield { name: "_rels/.rels", content: [packageRelations] };
  yield { name: "xl/styles.xml", content: [STYLES] };
  for await (const sheet of sheets) {
    written.push(sheet);
    yield* sheetParts(sheet, written.length);
  }
  yield { name: "xl/workbook.xml", content: [workbookPart(written)] };
  yield { name: "xl/_rels/workbook.xml.rels", content: [workbookRelations(written)] };
  yield { name: "[Content_Types].xml", content: [contentTypes(written)] };
}

/** The notes are known only once the rows have gone by, so that their parts come after the sheet. */
async function* sheetParts(sheet: SheetOut, number: number): AsyncGenerator<ZipPart> {
  const notes: Map<string, string> = new Map();
  yield { name: `xl/worksheets/sheet${number}.xml`, content: sheetPart(sheet, notes) };
  if (!sheet.noted) return;
  yield { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, content: [sheetRelations(number)] };
  yield { name: `xl/comments${number}.xml`, content: commentsPart(notes) };
  yield { name: `xl/drawings/vmlDrawing${number}.vml`, content: drawingPart(notes) };
}
