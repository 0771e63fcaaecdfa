import { createHash } from "node:crypto";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { SHEETS } from "@/lib/import/columns/sheets";
import { SHEET_NAMES, type SheetName } from "@/lib/import/columns/types";
import type { ValuesOut } from "@/lib/import/sheet-rows";
import { writeWorkbook } from "@/lib/platform/workbook/write";
import type { SheetOut } from "@/lib/platform/workbook/write-types";
import { writeZip } from "@/lib/platform/zip-write";

/** Rows by sheet, each by column; what is not named stays blank. */
export type Book = Partial<Record<SheetName, readonly ValuesOut[]>>;

/** A real date in a cell. */
export const on = (date: string) => ({ date });

/** A folder for the workbooks and ZIPs of one test file. */
export function bookShelf() {
  const folder = mkdtempSync(path.join(tmpdir(), "alianza18-libros-"));
  let count = 0;
  const place = (extension: string) => path.join(folder, `${++count}.${extension}`);
  const pour = async (file: string, bytes: AsyncIterable<Uint8Array>) => {
    await pipeline(Readable.from(bytes), createWriteStream(file));
    return file;
  };
  return {
    folder,
    book: (book: Book) => pour(place("xlsx"), writeWorkbook(sheetsOf(book))),
    zip: (files: Readonly<Record<string, Uint8Array>>) =>
      pour(place("zip"), writeZip(Object.entries(files).map(([name, bytes]) => ({ name, content: [bytes] })))),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

// Only the columns that some row names: a workbook need not have them all.
const sheetsOf = (book: Book): SheetOut[] =>
  SHEET_NAMES.flatMap((name) => {
    const rows = book[name];
    if (!rows) return [];
    const named = new Set(rows.flatMap((row) => Object.keys(row)));
    const columns = SHEETS[name].columns.flatMap((c) => (c.required || named.has(c.name) ? [c.name] : []));
    return [{ name, rows: [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))] }];
  });

export const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
