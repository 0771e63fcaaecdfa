import type { TableRow } from "@/lib/platform/workbook/types";
import { HELP_SHEETS } from "./columns/sheets";
import { normalizeName } from "./normalize-name";

/** One sheet of the file, its rows still to come. `written` is its name there, `name` one that a spreadsheet allows. */
export type MarkedSheet = {
  readonly name: string;
  readonly written: string;
  readonly rows: AsyncIterable<TableRow>;
};

const MAX_NAME = 31;
const faultsName = normalizeName(HELP_SHEETS.faults);

/** Parts a stream of rows where the sheet changes. Each sheet's rows are to be read before the next is asked for. */
export async function* markedSheets(rows: AsyncIterable<TableRow>): AsyncGenerator<MarkedSheet> {
  const source = rows[Symbol.asyncIterator]();
  const taken = new Set<string>([faultsName]);
  let next = await source.next();

  async function* sheetRows(sheet: string): AsyncGenerator<TableRow> {
    while (!next.done && next.value.sheet === sheet) {
      yield next.value;
      next = await source.next();
    }
  }
  while (!next.done) {
    const written = next.value.sheet;
    const sheet = sheetRows(written);
    if (normalizeName(written) === faultsName) await drain(sheet);
    else yield { name: allowedName(written, taken), written, rows: sheet };
  }
}

/** The list of faults of an earlier round gives way to the new one. */
const drain = async (rows: AsyncIterable<TableRow>) => {
  for await (const _ of rows);
};

/** Spreadsheets refuse some marks, long names, and two names that differ by case alone. */
const allowedName = (written: string, taken: Set<string>): string => {
  const plain =
    written
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'|'$/g, " ")
      .trim()
      .slice(0, MAX_NAME) || "Hoja";
  let name = plain;
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${plain.slice(0, MAX_NAME - 6)} (${copy})`;
  taken.add(name.toLowerCase());
  return name;
};
