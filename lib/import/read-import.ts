import { changeImport, digestOf, noticesOf } from "@/db/import/browser";
import { forgetReading, forgetRows } from "@/db/import/forget-staged";
import { transaction } from "@/db/transaction";
import { systemActor } from "@/lib/access/actor-from";
import type { Actor } from "@/lib/domain/actor";
import { readKept } from "./import-state";
import type { Progress } from "./imported";
import { inJob, type JobHands } from "./in-job";
import { judgeStaged } from "./judge-staged";
import { matchNames } from "./match-names";
import { sourceOf } from "./source-of";
import { letGo } from "./uploads";
import { withStaged } from "./with-staged";

/**
 * Reads and checks a workbook that was received, for the person who sent it, and leaves it to be confirmed with what it
 * would do and what is wrong; or, where its names are not ours, to be matched first. Writes nothing of the registry. An
 * import that no longer waits is left alone; a file or a person that is refused ends it, with the sentence.
 */
export const readImport = (importId: string, { store, uploads }: JobHands, now: Date): Promise<void> =>
  inJob({
    importId,
    state: "preparada",
    userOf: (row) => row.createdBy,
    async work(actor, row, told) {
      await transaction(actor, (tx) => forgetReading(tx, importId));
      const source = sourceOf(row, uploads);
      if (readKept(row).matching === null && (await matchNames(actor, importId, source.path))) return;
      await withStaged(actor, source, { store, told }, now, () => judge(actor, importId, now, told));
    },
    async refused(row, refusal) {
      await transaction(systemActor("trabajos"), async (tx) => {
        await forgetReading(tx, importId);
        await changeImport(tx, importId, ["preparada"], { state: "fallida", refusal, finishedAt: now });
      });
      await letGo(uploads, row);
    },
  });

const judge = (actor: Actor, importId: string, now: Date, told: (progress: Progress) => void) =>
  transaction(actor, async (tx) => {
    const { sheets, faults } = await judgeStaged(tx, importId, now, told);
    const progress = { phase: "checked", digest: await digestOf(tx, importId) };
    const notices = await noticesOf(tx, importId);
    await forgetRows(tx, importId);
    const found = { counts: sheets, faults, notices, progress, refusal: null };
    await changeImport(tx, importId, ["preparada"], { state: "revisada", ...found });
  });
