import { v7 as uuid } from "uuid";
import { beginImport, forgetImport } from "@/db/import/staging";
import { transaction } from "@/db/transaction";
import { allow } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import type { Imported, ImportInput } from "./imported";
import { type Hands, withStaged } from "./with-staged";
import { writeStaged } from "./write-staged";

/**
 * Brings a workbook in: staged, checked, written whole in one transaction with its audit and standings; or, with any
 * fault, not at all unless the right rows are asked for. What was found waits under `importId`, to be told and then
 * forgotten with `forgetTold`. Refuses `role.not_allowed`; throws `WorkbookRefused` for a file that is no workbook (domain.md §8).
 */
export async function importWorkbook(actor: Actor, input: ImportInput, hands: Hands, now: Date): Promise<Imported> {
  allow(actor, "import.run", null);
  const importId = uuid();
  try {
    await transaction(actor, (tx) => beginImport(tx, { ...input, id: importId }, actor.id, now));
    return await withStaged(actor, { ...input, importId }, hands, now, () =>
      writeStaged(actor, { ...input, importId }, now, hands.told),
    );
  } catch (error) {
    await transaction(actor, (tx) => forgetImport(tx, importId));
    throw error;
  }
}
