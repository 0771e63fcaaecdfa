import { v7 as uuid, v5 as uuidOf } from "uuid";
import { insertReceived } from "@/db/import/browser";
import { transactionOnce } from "@/db/once";
import { enqueue } from "@/db/queue";
import { allow } from "@/lib/access/policy";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import type { StoredFile } from "@/lib/platform/storage/store";
import { letGo, type Uploads } from "./uploads";

/** A workbook that was stored, and the ZIP of its papers. */
export type ReceivedFiles = { requestId: string; fileName: string; workbook: StoredFile; papers: StoredFile | null };

/**
 * Takes a stored workbook in, to be read by a job; answers the import's id. The same request twice is one import, and
 * the second copy of its files goes. Refuses `role.not_allowed`.
 */
export async function receiveImport(actor: Actor, files: ReceivedFiles, uploads: Uploads, now: Date): Promise<string> {
  const mine = uuid();
  const { fileName, workbook, papers } = files;
  const kept = { workbookPath: workbook.key, papersPath: papers?.key ?? null };
  let id: string | undefined;
  try {
    id = await transactionOnce(actor, "import.receive", { requestId: askedFor(files) }, async (tx) => {
      allow(actor, "import.run", null);
      const about = { fileName, sha256: workbook.sha256 };
      await insertReceived(tx, { ...kept, ...about, id: mine, createdAt: now, createdBy: actor.id });
      await enqueue(tx, "read-import", { importId: mine });
      await record(tx, actor, "import.received", { subjectId: mine, importId: mine, after: about });
      return mine;
    });
    return id;
  } finally {
    if (id !== mine) await letGo(uploads, kept);
  }
}

/** The same form may send another file: that is another request. */
const askedFor = ({ requestId, workbook, papers }: ReceivedFiles) =>
  uuidOf(`${workbook.sha256} ${papers?.sha256 ?? ""}`, requestId);
