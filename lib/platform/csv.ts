import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { WorkbookRefused } from "./workbook/refused";
import type { ReadLimits, TableRow } from "./workbook/types";

/**
 * Streams the rows of one CSV, all cells text. The separator is the one its first line uses most (`,` `;` or tab);
 * rows count as a spreadsheet shows them. Bytes that are not UTF-8 are refused: guessing would spoil names.
 */
export async function* readCsv(sheet: string, bytes: Readable, limits: ReadLimits): AsyncGenerator<TableRow> {
  const text = decoded(sheet, bytes);
  const first = await text.next();
  const opening = first.done ? "" : first.value;
  const parser = Readable.from(joined(opening, text)).pipe(
    parse({ delimiter: delimiterOf(opening), relax_column_count: true, max_record_size: limits.rowChars }),
  );
  let row = 0;
  try {
    for await (const record of parser) {
      row++;
      const cells = cellsOf(record, limits, sheet);
      if (cells.length > 0) yield { sheet, row, cells };
    }
  } catch (error) {
    if (error instanceof WorkbookRefused) throw error;
    throw new WorkbookRefused("workbook.csv_broken", { sheet, row: row + 1 });
  } finally {
    bytes.destroy();
  }
}

const cellsOf = (record: readonly string[], limits: ReadLimits, sheet: string) => {
  if (record.length > limits.columns) {
    throw new WorkbookRefused("workbook.column_out_of_range", { sheet, max: limits.columns });
  }
  return record.flatMap((value, index) =>
    value.trim() === "" ? [] : [{ column: index + 1, kind: "text" as const, value }],
  );
};

async function* decoded(sheet: string, bytes: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of bytes) yield plain(decoder.decode(chunk, { stream: true }));
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new WorkbookRefused("workbook.csv_not_utf8", { sheet });
    throw error;
  }
}

/** A NUL byte is no text: the file is something else under the name of a CSV. */
const plain = (text: string): string => {
  if (text.includes("\0")) throw new TypeError("not a text");
  return text;
};

async function* joined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

const delimiterOf = (opening: string): string => {
  const line = (/^[^\r\n]*/.exec(opening)?.[0] ?? "").replace(/"[^"]*"/g, "");
  const count = (mark: string) => line.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};
