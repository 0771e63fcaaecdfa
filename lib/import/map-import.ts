import { v7 as uuid } from "uuid";
import { changeImport } from "@/db/import/browser";
import { rememberMapping } from "@/db/import/mappings";
import { transactionOnce } from "@/db/once";
import { enqueue } from "@/db/queue";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/problem";
import { heldImport } from "./held-import";
import { readKept } from "./import-state";
import type { MapImportInput } from "./input";
import { chosenMapping } from "./mapping/chosen-mapping";
import { fingerprint } from "./mapping/outline";

/**
 * Says which of the file's names is which of ours, remembers it for files with the same names, and has it read again.
 * Refuses `import.not_found`, `import.not_waiting`, `import.nothing_mapped`, `import.column_missing`.
 */
export const mapImport = (actor: Actor, input: MapImportInput, now: Date): Promise<string> =>
  transactionOnce(actor, "import.map", input, async (tx) => {
    const row = await heldImport(tx, actor, "import.map", input.id);
    const { matching } = readKept(row);
    if (!matching) throw new Refusal("import.not_waiting");
    const chosen = chosenMapping(input, matching.outline);
    const kept = { id: uuid(), headers: fingerprint(matching.outline), mapping: chosen };
    await rememberMapping(tx, { ...kept, updatedAt: now, updatedBy: actor.id });
    const next = { state: "preparada" as const, mapping: { ...matching, chosen }, progress: { phase: "waiting" } };
    await changeImport(tx, row.id, ["preparada", "revisada"], next);
    await enqueue(tx, "read-import", { importId: row.id });
    await record(tx, actor, "import.mapped", { subjectId: row.id, importId: row.id, after: sheetsOf(chosen) });
    return row.id;
  });

/** Our sheets with the names of theirs. */
const sheetsOf = (chosen: ReturnType<typeof chosenMapping>) =>
  Object.fromEntries(Object.entries(chosen).map(([name, sheet]) => [name, sheet.from]));
