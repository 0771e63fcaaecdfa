import { v7 as uuid } from "uuid";
import type { Store, StoredFile } from "@/lib/platform/storage/store";
import { TooBig } from "@/lib/platform/storage/store";
import { WorkbookRefused } from "@/lib/platform/workbook/refused";
import { type Archive, openArchive } from "@/lib/platform/zip";
import { entryFinder } from "./paper-entries";
import { paperIssue as issue } from "./paper-issue";
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

/** The papers that came with a workbook. Each is stored when a row names it, once a row. */
export type Papers = {
  claim(names: readonly string[]): Promise<Claim>;
  /** Under which keys papers were stored. */
  keys(): readonly string[];
  /** Takes back what was stored, but for the keys that something holds on to. */
  discard(kept: ReadonlySet<string>): Promise<void>;
  close(): void;
};

/** The papers of a ZIP, or none when no ZIP came. */
export const papersOf = async (zip: string | null, store: Store): Promise<Papers> =>
  zip === null ? withoutArchive : papersIn(await openArchive(zip, ARCHIVE_LIMITS).catch(missing), store);

/** A row that names papers is told once that nobody brought them. */
const withoutArchive: Papers = {
  claim: async (names) => ({
    papers: [],
    issues: names.slice(0, 1).map((name) => issue("file.archive_missing", name)),
  }),
  keys: () => [],
  discard: async () => {},
  close: () => {},
};

const papersIn = (archive: Archive, store: Store): Papers => {
  const entryOf = entryFinder(archive.entries.map(({ name }) => name));
  const refused = new Map<string, Issue>();
  const keys: string[] = [];

  const take = async (entry: string, name: string): Promise<StoredFile | Issue> => {
    const known = refused.get(entry);
    if (known) return known;
    const taken = await storeEntry(archive, entry, name, store);
    if ("code" in taken) refused.set(entry, taken);
    else keys.push(taken.key);
    return taken;
  };
  return {
    async claim(names) {
      const papers: ClaimedPaper[] = [];
      const issues: Issue[] = [];
      const claimed = new Set<string>();
      for (const name of names) {
        const entry = entryOf(name);
        if (typeof entry !== "string") issues.push(entry);
        if (typeof entry !== "string" || claimed.has(entry)) continue;
        claimed.add(entry);
        const taken = await take(entry, name);
        if ("code" in taken) issues.push(taken);
        else papers.push({ ...taken, id: uuid(), name, mediaType: taken.mediaType ?? "", position: papers.length + 1 });
      }
      return { papers, issues };
    },
    keys: () => keys,
    async discard(kept) {
      for (const key of keys) if (!kept.has(key)) await store.remove(key);
    },
    close: () => archive.close(),
  };
};

const missing = (error: unknown): never => {
  const gone = error instanceof Error && "code" in error && error.code === "ENOENT";
  throw gone ? new WorkbookRefused("workbook.missing") : error;
};

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
