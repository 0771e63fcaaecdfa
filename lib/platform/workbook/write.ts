import { writeZip, type ZipPart } from "../zip-write";
import { commentsPart, drawingPart } from "./write-comments";
import { contentTypes, packageRelations, sheetRelations, workbookPart, workbookRelations } from "./write-package";
import { sheetPart } from "./write-sheet";
import { STYLES } from "./write-styles";
import type { SheetOut } from "./write-types";

/**
 * An XLSX as a stream of bytes. Sheets and rows are pulled as they are needed and let go: memory holds one row and a
 * sheet's comments. Text is always written as text, never as a formula; the same content gives the same bytes.
 */
export const writeWorkbook = (sheets: readonly SheetOut[]): AsyncGenerator<Uint8Array> => writeZip(partsOf(sheets));

async function* partsOf(sheets: readonly SheetOut[]): AsyncGenerator<ZipPart> {
  yield { name: "[Content_Types].xml", content: [contentTypes(sheets)] };
  yield { name: "_rels/.rels", content: [packageRelations] };
  yield { name: "xl/workbook.xml", content: [workbookPart(sheets)] };
  yield { name: "xl/_rels/workbook.xml.rels", content: [workbookRelations(sheets)] };
  yield { name: "xl/styles.xml", content: [STYLES] };
  for (const [index, sheet] of sheets.entries()) yield* sheetParts(sheet, index + 1);
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
