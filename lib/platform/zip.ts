import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { WorkbookRefused } from "./workbook/refused";

export type ArchiveEntry = { readonly name: string; readonly storedBytes: number; readonly inflatedBytes: number };
export type ArchiveLimits = {
  readonly fileBytes: number;
  readonly entries: number;
  readonly inflatedBytes: number;
  readonly ratio: number;
  readonly ratioFromBytes: number;
};
export type Archive = {
  readonly entries: readonly ArchiveEntry[];
  /** The bytes of one entry. More of them than declared is an error of the stream. */
  readonly open: (name: string) => Promise<Readable>;
  readonly close: () => void;
};

const MB = 1024 * 1024;

/**
 * Opens an untrusted ZIP by its central directory alone: nothing is inflated yet. Refuses too many entries, sizes and
 * ratios beyond the limits, encryption, names that leave the archive, duplicate names, and entries that overlap.
 */
export const openArchive = async (path: string, limits: ArchiveLimits): Promise<Archive> => {
  const { size } = await stat(path);
  if (size > limits.fileBytes) throw new WorkbookRefused("workbook.too_big", { mb: limits.fileBytes / MB });
  const zip = await yauzl.openPromise(path, { autoClose: false }).catch(refuse);
  try {
    if (zip.entryCount > limits.entries) throw tooMany(limits);
    const entries = await readDirectory(zip, limits);
    judgeTotals([...entries.values()], size, limits);
    return archiveOf(zip, entries);
  } catch (error) {
    zip.close();
    return refuse(error);
  }
};

const readDirectory = async (zip: ZipFile, limits: ArchiveLimits) => {
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  for await (const entry of zip.eachEntry()) {
    if (seen.size >= limits.entries) throw tooMany(limits);
    const key = entry.fileName.toLowerCase();
    if (seen.has(key)) throw new WorkbookRefused("workbook.duplicate_entry", { entry: shown(entry.fileName) });
    if (entry.isEncrypted()) throw new WorkbookRefused("workbook.encrypted");
    seen.add(key);
    if (!entry.fileName.endsWith("/")) entries.set(entry.fileName, judgeEntry(entry, limits));
  }
  return entries;
};

const judgeEntry = (entry: Entry, limits: ArchiveLimits): Entry => {
  if (!entry.canDecodeFileData()) throw new WorkbookRefused("workbook.damaged");
  const suspicious = entry.uncompressedSize > limits.ratioFromBytes;
  if (suspicious && entry.uncompressedSize > entry.compressedSize * limits.ratio) throw inflates(limits);
  return entry;
};

/** Entries that share bytes (one bomb named many times) store more, added up, than the file holds. */
const judgeTotals = (entries: readonly Entry[], size: number, limits: ArchiveLimits) => {
  const total = (of: (entry: Entry) => number) => entries.reduce((sum, entry) => sum + of(entry), 0);
  if (total((entry) => entry.uncompressedSize) > limits.inflatedBytes) throw inflates(limits);
  if (total((entry) => entry.compressedSize) > size) throw new WorkbookRefused("workbook.damaged");
};

const archiveOf = (zip: ZipFile, entries: ReadonlyMap<string, Entry>): Archive => ({
  entries: [...entries.values()].map((entry) => ({
    name: entry.fileName,
    storedBytes: entry.compressedSize,
    inflatedBytes: entry.uncompressedSize,
  })),
  open: async (name) => {
    const entry = entries.get(name);
    if (!entry) throw new WorkbookRefused("workbook.damaged");
    return zip.openReadStreamPromise(entry, {}).catch(refuse);
  },
  close: () => zip.close(),
});

const refuse = (error: unknown): never => {
  if (error instanceof WorkbookRefused) throw error;
  const message = error instanceof Error ? error.message : "";
  if (/file ?name|relative path|absolute path/i.test(message)) throw new WorkbookRefused("workbook.bad_entry_name");
  throw new WorkbookRefused(/encrypt/i.test(message) ? "workbook.encrypted" : "workbook.damaged");
};

const tooMany = (limits: ArchiveLimits) => new WorkbookRefused("workbook.too_many_entries", { max: limits.entries });
const inflates = (limits: ArchiveLimits) =>
  new WorkbookRefused("workbook.inflates_too_much", { mb: limits.inflatedBytes / MB });
const shown = (name: string) => name.slice(0, 80);
