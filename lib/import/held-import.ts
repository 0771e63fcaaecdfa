import { lockedImport } from "@/db/import/browser";
import type { Tx } from "@/db/transaction";
import { allow } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { standingOf } from "./import-state";

/** An import that waits for somebody's word, kept from others while the actor gives it. Refuses what the policy does. */
export async function heldImport(
  tx: Tx,
  actor: Actor,
  verb: "import.map" | "import.confirm" | "import.discard",
  id: string,
) {
  const row = found(await lockedImport(tx, id), "import");
  allow(actor, verb, standingOf(row));
  return row;
}
