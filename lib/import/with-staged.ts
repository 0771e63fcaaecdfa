import { storedKeys } from "@/db/import/papers";
import { municipalities } from "@/db/query/places";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import type { Store } from "@/lib/platform/storage/store";
import type { Progress } from "./imported";
import type { Mapping } from "./mapping/mapping";
import { type Papers, papersOf } from "./papers";
import { stage } from "./stage";

/** A workbook and the ZIP of its papers, under the import they are of; `mapping` where its names are not ours. */
export type Source = { importId: string; path: string; filesPath: string | null; mapping?: Mapping | null };

export type Hands = { store: Store; told: (progress: Progress) => void };

/**
 * Stages a workbook with its papers and lets `work` judge or write what is staged; papers that no row keeps afterwards
 * are taken back. Throws `WorkbookRefused` for a file that is no workbook.
 */
export async function withStaged<T>(
  actor: Actor,
  { importId, path, filesPath, mapping = null }: Source,
  { store, told }: Hands,
  now: Date,
  work: () => Promise<T>,
): Promise<T> {
  const papers = await papersOf(filesPath, store);
  try {
    await stage(actor, {
      importId,
      path,
      papers,
      mapping,
      municipalities: await reading(actor, municipalities),
      today: civilDateIn(now),
      told: (rows) => told({ phase: "reading", rows }),
    });
    return await work();
  } finally {
    await letGo(actor, papers);
  }
}

/** The registry says which papers a row keeps, whatever came of the import. */
async function letGo(actor: Actor, papers: Papers): Promise<void> {
  papers.close();
  if (papers.keys().length === 0) return;
  await papers.discard(new Set(await reading(actor, (reader) => storedKeys(reader, papers.keys()))));
}
