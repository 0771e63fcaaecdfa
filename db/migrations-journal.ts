import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** The moments by which a folder's migrations are known, in order. */
export function journalOf(folder: string): number[] {
  const text = readFileSync(path.join(folder, "meta", "_journal.json"), "utf8");
  return journal.parse(JSON.parse(text)).entries.map((entry) => entry.when);
}
