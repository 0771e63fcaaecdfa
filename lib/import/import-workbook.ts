import { v7 as uuid } from "uuid";
import { storedKeys } from "@/db/import/papers";
import { beginImport, forgetImport } from "@/db/import/staging";
import { municipalities } from "@/db/query/places";
import { reading } from "@/db/reading";
import { transaction } from "@/db/transaction";
import { allow } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import type { Store } from "@/lib/platform/storage/store";
import type { Imported, ImportInput, Progress } from "./imported";
import { type Papers, papersOf } from "./papers";
import { stage } from "./stage";
import { writeStaged } from "./write-staged";

/**
 * Brings a workbook in: staged, checked, written whole in one transaction with its audit and standings; or, with any
 * fault, not at all unless the right rows are asked for. What was found waits under `importId`, to be told and then
 * forgotten with `forgetTold`. Refuses `role.not_allowed`; throws `WorkbookRefused` for a file that is no workbook (domain.md §8).
 */
export async function importWorkbook(
  actor: Actor,
  input: ImportInput,
  { store, told }: { store: Store; told: (progress: Progress) => void },
  now: Date,
): Promise<Imported> {
  allow(actor, "import.run", null);
  const importId = uuid();
  const papers = await papersOf(input.filesPath, store);
  try {
    await transaction(actor, (tx) => beginImport(tx, { ...input, id: importId }, actor.id, now));
    await stageAll(actor, input, importId, papers, now, told);
    return await writeStaged(actor, { ...input, importId }, now, told);
  } catch (error) {
    await transaction(actor, (tx) => forgetImport(tx, importId));
    throw error;
  } finally {
    await letGo(actor, papers);
  }
}

/** Papers that no row keeps are taken back: the registry says which, whatever came of the import. */
async function letGo(actor: Actor, papers: Papers): Promise<void> {
  papers.close();
  if (papers.keys().length === 0) return;
  await papers.discard(new Set(await reading(actor, (reader) => storedKeys(reader, papers.keys()))));
}

async function stageAll(
  actor: Actor,
  input: ImportInput,
  importId: string,
  papers: Papers,
  now: Date,
  told: (progress: Progress) => void,
): Promise<void> {
  await stage(actor, {
    importId,
    path: input.path,
    papers,
    municipalities: await reading(actor, municipalities),
    today: civilDateIn(now),
    told: (rows) => told({ phase: "reading", rows }),
  });
}
