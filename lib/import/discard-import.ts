import { changeImport } from "@/db/import/browser";
import { forgetReading } from "@/db/import/forget-staged";
import { transactionOnce } from "@/db/once";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { heldImport } from "./held-import";
import type { AboutImport } from "./input";
import { letGo, type Uploads } from "./uploads";

/** Lets an import go that was not confirmed: nothing is written and its files are forgotten. Refuses `import.not_found`, `import.not_waiting`. */
export async function discardImport(actor: Actor, input: AboutImport, uploads: Uploads, now: Date): Promise<string> {
  const kept = await transactionOnce(actor, "import.discard", input, async (tx) => {
    const { id, workbookPath, papersPath } = await heldImport(tx, actor, "import.discard", input.id);
    const ended = { state: "sin_escribir" as const, progress: null, finishedAt: now };
    await changeImport(tx, id, ["preparada", "revisada"], ended);
    await forgetReading(tx, id);
    await record(tx, actor, "import.discarded", { subjectId: id, importId: id });
    return { workbookPath, papersPath };
  });
  await letGo(uploads, kept);
  return input.id;
}
