import { forgetFindings, forgetImport } from "@/db/import/staging";
import { transaction } from "@/db/transaction";
import { allow } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import type { Imported } from "./imported";

/**
 * After its findings have been told: of an import that wrote nothing no trace stays; of one that wrote, its receipt.
 * Refuses `role.not_allowed`.
 */
export const forgetTold = (actor: Actor, { importId, written }: Imported): Promise<unknown> => {
  allow(actor, "import.run", null);
  return transaction(actor, (tx) => (written ? forgetFindings(tx, importId) : forgetImport(tx, importId)));
};
