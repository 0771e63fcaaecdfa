import { changeImport, digestOf, noticesOf } from "@/db/import/browser";
import { forgetReading, forgetRows } from "@/db/import/forget-staged";
import type { ImportRow } from "@/db/query/imports";
import { type Tx, transaction } from "@/db/transaction";
import { systemActor } from "@/lib/access/actor-from";
import type { Actor } from "@/lib/domain/actor";
import type { ImportRefusal } from "./import-state";
import type { Progress } from "./imported";
import { inJob, type JobHands } from "./in-job";
import { type Judged, judgeStaged } from "./judge-staged";
import { sourceOf } from "./source-of";
import { letGo } from "./uploads";
import { withStaged } from "./with-staged";
import { writeJudged } from "./write-judged";

/** Which import, who confirmed it, and the digest of what that person saw. */
export type Confirmed = { readonly importId: string; readonly actorId: string; readonly seen: string };

/**
 * Writes an import that was confirmed, for the person who did: read and checked anew, and written whole with its audit
 * and standings only if it would do what was seen. If not, or if the person may no longer, nothing is written and it
 * waits again, with the reason. An import that was written is left alone.
 */
export const writeImport = (confirmed: Confirmed, { store, uploads }: JobHands, now: Date): Promise<void> =>
  inJob({
    importId: confirmed.importId,
    state: "escribiendo",
    userOf: () => confirmed.actorId,
    async work(actor, row, told) {
      await transaction(actor, (tx) => forgetReading(tx, row.id));
      const write = () =>
        transaction(actor, (tx) => judgeAndWrite(tx, actor, { row, seen: confirmed.seen }, now, told));
      const judged = await withStaged(actor, sourceOf(row, uploads), { store, told }, now, write);
      // With faults the workbook is kept, to be given back with its cells marked.
      if (judged?.faults === 0) await letGo(uploads, row);
    },
    refused: (row, refusal) =>
      transaction(systemActor("trabajos"), (tx) => returned(tx, row.id, { digest: confirmed.seen, refusal })),
  });

type Asked = { row: ImportRow; seen: string };

/** What was written; null when it was not what was seen. */
async function judgeAndWrite(
  tx: Tx,
  actor: Actor,
  { row, seen }: Asked,
  now: Date,
  told: (progress: Progress) => void,
): Promise<Judged | null> {
  const judged = await judgeStaged(tx, row.id, now, told);
  const found = { counts: judged.sheets, faults: judged.faults, notices: await noticesOf(tx, row.id) };
  const digest = await digestOf(tx, row.id);
  if (digest === seen) await writeJudged(tx, actor, { ...row, importId: row.id, sheets: judged.sheets }, now, told);
  await forgetRows(tx, row.id);
  if (digest === seen) {
    await changeImport(tx, row.id, ["escribiendo"], { ...found, state: "escrita", progress: null, finishedAt: now });
    return judged;
  }
  await returned(tx, row.id, { digest, refusal: { code: "import.changed", params: {} }, ...found });
  return null;
}

type Returned = { digest: string; refusal: ImportRefusal; counts?: object; faults?: number; notices?: number };

const returned = async (tx: Tx, importId: string, { digest, ...found }: Returned): Promise<void> => {
  await changeImport(tx, importId, ["escribiendo"], {
    ...found,
    state: "revisada",
    progress: { phase: "checked", digest },
  });
};
