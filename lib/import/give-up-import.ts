import { changeImport } from "@/db/import/browser";
import { forgetReading } from "@/db/import/forget-staged";
import { importById } from "@/db/query/imports";
import { reading } from "@/db/reading";
import { transaction } from "@/db/transaction";
import { systemActor } from "@/lib/access/actor-from";
import { letGo, type Uploads } from "./uploads";

const jobs = systemActor("trabajos");

/** Ends an import whose job could not be done after several tries: nothing of it was written, and its page says so. */
export async function giveUpImport(importId: string, uploads: Uploads, now: Date): Promise<void> {
  const row = await reading(jobs, (reader) => importById(reader, importId));
  if (!row) return;
  const over = await transaction(jobs, async (tx) => {
    const refusal = { code: "import.interrupted", params: {} };
    const ended = { state: "fallida" as const, refusal, progress: null, finishedAt: now };
    const changed = await changeImport(tx, importId, ["preparada", "escribiendo"], ended);
    if (changed) await forgetReading(tx, importId);
    return changed;
  });
  if (over) await letGo(uploads, row);
}
