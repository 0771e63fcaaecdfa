import path from "node:path";
import { v7 as uuid } from "uuid";
import type { Store, StoredFile } from "@/lib/platform/storage/store";
import { TooBig } from "@/lib/platform/storage/store";
import { type Archive, openArchive } from "@/lib/platform/zip";
import type { Issue } from "./row-issue";

const MB = 1024 * 1024;
const FILE_LIMIT = 50 * MB;
const ARCHIVE_LIMITS = {
  fileBytes: 8192 * MB,
  entries: 100_000,
  inflatedBytes: 8192 * MB,
  ratio: 1000,
  ratioFromBytes: FILE_LIMIT,
};

/** Papers the project accepts (domain.md §4). */
const ACCEPTED: ReadonlySet<string> = new Set([
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/heic",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
]);

/** A paper of the ZIP as one row claims it. */
export type ClaimedPaper = Omit<StoredFile, "mediaType"> & {
  id: string;
  name: string;
  mediaType: string;
  position: number;
};
export type Claim = { papers: readonly ClaimedPaper[]; issues: readonly Issue[] };

/** The papers that came with a workbook. Each is stored once, when a row first names it. */
export type Papers = {
  claim(names: readonly string[]): Promise<Claim>;
  /** Takes back what was stored: the import wrote nothing. */
  discard(): Promise<void>;
  close(): void;
};

/** The papers of a ZIP, or none when no ZIP came: then every name is a fault that says so. */
export const papersOf = async (zip: string | null, store: Store): Promise<Papers> => {
  const archive = zip === null ? null : await openArchive(zip, ARCHIVE_LIMITS);
  const entries = archive ? byName(archive) : new Map<string, string>();
  const stored = new Map<string, StoredFile | Issue>();
  return {
    async claim(names) {
      const papers: ClaimedPaper[] = [];
      const issues: Issue[] = [];
      for (const name of names) {
        const taken = await take(name, archive, entries, stored, store);
        if ("code" in taken) issues.push(taken);
        else papers.push({ ...taken, id: uuid(), name, mediaType: taken.mediaType ?? "", position: papers.length + 1 });
      }
      return { papers, issues };
    },
    async discard() {
      for (const file of stored.values()) if ("key" in file) await store.remove(file.key);
    },
    close: () => archive?.close(),
  };
};

// Names are matched without their folder and whatever their case: the workbook names files as people see them.
function byName(archive: Archive): Map<string, string> {
  return new Map(archive.entries.map(({ name }) => [path.posix.basename(name).toLowerCase(), name]));
}

async function take(
  name: string,
  archive: Archive | null,
  entries: ReadonlyMap<string, string>,
  stored: Map<string, StoredFile | Issue>,
  store: Store,
): Promise<StoredFile | Issue> {
  if (!archive) return issue("file.archive_missing", name);
  const entry = entries.get(name.split(/[\\/]/).at(-1)?.toLowerCase() ?? "");
  if (!entry) return issue("file.not_found", name);
  const known = stored.get(entry);
  if (known) return known;
  const taken = await storeEntry(archive, entry, name, store);
  stored.set(entry, taken);
  return taken;
}

async function storeEntry(archive: Archive, entry: string, name: string, store: Store): Promise<StoredFile | Issue> {
  try {
    const file = await store.put(await archive.open(entry), FILE_LIMIT);
    if (file.mediaType !== null && ACCEPTED.has(file.mediaType)) return file;
    await store.remove(file.key);
    return issue("file.bad_type", name);
  } catch (error) {
    if (error instanceof TooBig) return issue("file.too_big", name, { mb: FILE_LIMIT / MB });
    throw error;
  }
}

const issue = (code: Issue["code"], file: string, params: Record<string, number> = {}): Issue => ({
  column: "archivo",
  code,
  params: { file, ...params },
});
