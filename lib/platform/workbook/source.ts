import { open, readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { ArchiveEntry } from "../zip";
import { openArchive } from "../zip";
import { WorkbookRefused } from "./refused";
import type { ReadLimits } from "./types";
import { WORKBOOK_PART } from "./xlsx-parts";

export type SourceKind = "xlsx" | "csv_zip" | "csv_folder" | "csv_file";

const MAX_CSV_FILES = 100;

/** What kind of workbook a path holds, judged without parsing any of it; refuses what cannot be one. */
export const inspectSource = async (path: string, limits: ReadLimits): Promise<SourceKind> => {
  const found = await stat(path).catch(() => null);
  if (!found) throw new WorkbookRefused("workbook.missing");
  if (found.isDirectory()) return inspectFolder(path, limits);
  if (!found.isFile()) throw new WorkbookRefused("workbook.missing");
  if (found.size === 0) throw new WorkbookRefused("workbook.empty_file");
  if (found.size > limits.fileBytes) throw new WorkbookRefused("workbook.too_big", { mb: limits.fileBytes >> 20 });
  return inspectFile(path, limits);
};

/** The CSV files of a folder or archive, by name, with the sheet each stands for. */
export const csvNames = (names: readonly string[]): readonly { readonly name: string; readonly sheet: string }[] => {
  const files = names.filter((name) => /\.csv$/i.test(name) && !/(^|\/)(__MACOSX\/|\.)/.test(name));
  if (files.length === 0 || files.length > MAX_CSV_FILES) throw new WorkbookRefused("workbook.not_a_workbook");
  return files.toSorted().map((name) => ({ name, sheet: basename(name, extname(name)) }));
};

const inspectFolder = async (path: string, limits: ReadLimits): Promise<SourceKind> => {
  const files = csvNames(await readdir(path));
  const sizes = await Promise.all(files.map(({ name }) => stat(join(path, name))));
  const total = sizes.reduce((sum, file) => sum + file.size, 0);
  if (total > limits.inflatedBytes) throw new WorkbookRefused("workbook.too_big", { mb: limits.inflatedBytes >> 20 });
  return "csv_folder";
};

const inspectFile = async (path: string, limits: ReadLimits): Promise<SourceKind> => {
  const magic = await firstBytes(path);
  if (magic.startsWith("d0cf11e0a1b11ae1")) throw new WorkbookRefused("workbook.old_or_locked");
  if (magic.startsWith("504b0506")) throw new WorkbookRefused("workbook.empty_file");
  if (!magic.startsWith("504b0304")) return plainFile(path);
  const archive = await openArchive(path, limits);
  archive.close();
  return judgeEntries(archive.entries);
};

const plainFile = (path: string): SourceKind => {
  if (/\.csv$/i.test(path)) return "csv_file";
  throw new WorkbookRefused("workbook.not_a_workbook");
};

const judgeEntries = (entries: readonly ArchiveEntry[]): SourceKind => {
  const names = entries.map((entry) => entry.name);
  const lower = names.map((name) => name.toLowerCase());
  if (lower.some((name) => /(^|\/)vbaproject\.bin$|^xl\/macrosheets\//.test(name))) {
    throw new WorkbookRefused("workbook.macros");
  }
  if (names.includes(WORKBOOK_PART)) return "xlsx";
  if (lower.includes("mimetype") || lower.includes("xl/workbook.bin"))
    throw new WorkbookRefused("workbook.other_format");
  csvNames(names);
  return "csv_zip";
};

const firstBytes = async (path: string): Promise<string> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead).toString("hex");
  } finally {
    await file.close();
  }
};
