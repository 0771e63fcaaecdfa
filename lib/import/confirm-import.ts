import { changeImport } from "@/db/import/browser";
import { transactionOnce } from "@/db/once";
import { enqueue } from "@/db/queue";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/problem";
import { heldImport } from "./held-import";
import { readKept } from "./import-state";
import type { ConfirmImportInput } from "./input";

/**
 * Has an import written as it was seen, by a job in the actor's name: whole, or only its right rows where `partial`.
 * Refuses `import.not_found`, `import.not_waiting`, and `import.changed` when it is no longer what was seen.
 */
export const confirmImport = (actor: Actor, input: ConfirmImportInput): Promise<string> =>
  transactionOnce(actor, "import.confirm", input, async (tx) => {
    const row = await heldImport(tx, actor, "import.confirm", input.id);
    const partial = input.partial === "si";
    const { progress } = readKept(row);
    const isSeen = progress?.phase === "checked" && progress.digest === input.seen;
    if (!isSeen || (row.faults !== 0 && !partial)) throw new Refusal("import.changed");
    const next = { state: "escribiendo" as const, partial, progress: { phase: "waiting" }, refusal: null };
    await changeImport(tx, row.id, ["revisada"], next);
    await enqueue(tx, "write-import", { importId: row.id, actorId: actor.id, seen: input.seen });
    await record(tx, actor, "import.confirmed", { subjectId: row.id, importId: row.id, after: { partial } });
    return row.id;
  });
