import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { readCsv } from "../csv";
import { openArchive } from "../zip";
import { WorkbookRefused } from "./refused";
import { csvNames, type SourceKind } from "./source";
import type { ReadLimits, TableRow } from "./types";
import { readXlsx } from "./xlsx";

/** The process that may be killed: it parses one untrusted file and writes its rows as lines. See `read-tables.ts`. */
const [kind = "", path = "", limitsText = "{}"] = process.argv.slice(2);

type Reader = (path: string, limits: ReadLimits) => AsyncGenerator<TableRow>;

async function* xlsxRows(file: string, limits: ReadLimits) {
  yield* readXlsx(await openArchive(file, limits), limits);
}

async function* zippedRows(file: string, limits: ReadLimits) {
  const archive = await openArchive(file, limits);
  for (const { name, sheet } of csvNames(archive.entries.map((entry) => entry.name))) {
    yield* readCsv(sheet, await archive.open(name), limits);
  }
}

async function* folderRows(folder: string, limits: ReadLimits) {
  for (const { name, sheet } of csvNames(await readdir(folder))) {
    yield* readCsv(sheet, createReadStream(join(folder, name)), limits);
  }
}

const fileRows = (file: string, limits: ReadLimits) =>
  readCsv(basename(file, extname(file)), createReadStream(file), limits);

const READERS = new Map<string, Reader>(
  Object.entries({
    xlsx: xlsxRows,
    csv_zip: zippedRows,
    csv_folder: folderRows,
    csv_file: fileRows,
  } satisfies Record<SourceKind, Reader>),
);

const FLUSH_CHARS = 64 * 1024;

const main = async (read: Reader) => {
  let batch = "";
  for await (const row of read(path, JSON.parse(limitsText))) {
    batch += `${JSON.stringify(row)}\n`;
    if (batch.length < FLUSH_CHARS) continue;
    await write(batch);
    batch = "";
  }
  await write(`${batch}{"end":true}\n`);
};

/** Resolves once the parent has taken it, so that nothing piles up here. */
const write = (text: string) =>
  new Promise<void>((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));

main(READERS.get(kind) ?? xlsxRows).then(
  () => process.exit(0),
  async (error: unknown) => {
    const refused = error instanceof WorkbookRefused ? error : new WorkbookRefused("workbook.damaged");
    await write(`${JSON.stringify({ refused: refused.code, params: refused.params })}\n`);
    process.exit(0);
  },
);
