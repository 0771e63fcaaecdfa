import path from "node:path";
import { groupBy } from "@/lib/domain/group-by";
import { paperIssue } from "./paper-issue";
import type { Issue } from "./row-issue";

/**
 * Finds the entry of the ZIP that a cell names, whatever its case and however its accents are coded. A folder counts
 * where it is given as the ZIP has it; else the name alone does, unless two folders hold one of that name.
 */
export const entryFinder = (entries: readonly string[]) => {
  const byPath = new Map(entries.map((entry) => [plain(entry), entry]));
  const byName = groupBy(entries, (entry) => path.posix.basename(plain(entry)));
  return (written: string): string | Issue => {
    const wanted = plain(written);
    const exact = byPath.get(wanted);
    if (exact !== undefined) return exact;
    const [entry, ...others] = byName.get(path.posix.basename(wanted)) ?? [];
    if (entry === undefined) return paperIssue("file.not_found", written);
    return others.length === 0 ? entry : paperIssue("file.ambiguous", written);
  };
};

const plain = (name: string): string =>
  name
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replace(/^(\.?\/)+/, "")
    .toLowerCase();
