import { lastChange } from "@/db/query/last-change";
import type { Tx } from "@/db/transaction";
import { Refusal } from "@/lib/domain/problem";
import { formatInstant } from "@/lib/domain/tegucigalpa";

/**
 * The refusal for whoever edits what somebody else changed meanwhile: who, when, and what, with the version there is
 * now, so that the form can keep what was typed and offer to save again.
 */
export async function changedMeanwhile(tx: Tx, subject: { id: string; version: number }): Promise<Refusal> {
  const change = await lastChange(tx, subject.id);
  return new Refusal("row.changed_meanwhile", {
    who: change?.who ?? "—",
    when: change ? formatInstant(change.at).slice(0, 16).replace("T", " ") : "—",
    what: change?.fields.join(", ") || "—",
    version: subject.version,
  });
}
