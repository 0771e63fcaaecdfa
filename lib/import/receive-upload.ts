import { Readable } from "node:stream";
import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/problem";
import { tellsOfFullDisk } from "@/lib/platform/disk";
import { BrokenForm, collected, type Part } from "@/lib/platform/multipart";
import { type StoredFile, TooBig } from "@/lib/platform/storage/store";
import { receiveImport } from "./receive-import";
import { UPLOAD_LIMITS_MB, type UploadField } from "./upload-limits";
import { letGo, type Uploads } from "./uploads";

/**
 * Takes in the form of the import's page as it comes over the network: its files are stored whole or not at all.
 * Answers the import's id. Refuses `upload.no_workbook`, `upload.too_big`, `upload.broken`, `upload.no_room`.
 */
export async function receiveUpload(
  actor: Actor,
  form: AsyncIterable<Part>,
  uploads: Uploads,
  now: Date,
): Promise<string> {
  const taken: Taken = { requestId: "", libro: null, archivos: null };
  try {
    for await (const part of form) await take(part, taken, uploads);
    const { requestId, libro, archivos } = taken;
    if (!libro) throw new Refusal("upload.no_workbook");
    const files = { fileName: libro.fileName, workbook: libro.stored, papers: archivos?.stored ?? null };
    return await receiveImport(actor, { requestId: idOf(requestId), ...files }, uploads, now);
  } catch (error) {
    const [workbookPath, papersPath] = [taken.libro?.stored.key ?? null, taken.archivos?.stored.key ?? null];
    await letGo(uploads, { workbookPath, papersPath });
    throw refusalOf(error);
  }
}

type Uploaded = { readonly fileName: string; readonly stored: StoredFile };
type Taken = { requestId: string } & Record<UploadField, Uploaded | null>;

async function take({ name, fileName, bytes }: Part, taken: Taken, { store }: Uploads): Promise<void> {
  if (name === "requestId") taken.requestId = (await collected(bytes, 100)).toString("utf8");
  if ((name !== "libro" && name !== "archivos") || taken[name]) return;
  const limit = UPLOAD_LIMITS_MB[name];
  try {
    const stored = await store.put(Readable.from(bytes), limit * 1024 * 1024);
    // A browser sends an empty file where none was chosen.
    if (stored.bytes === 0 && !fileName) await store.remove(stored.key);
    else taken[name] = { fileName: (fileName ?? "").slice(-200) || "libro.xlsx", stored };
  } catch (error) {
    throw error instanceof TooBig ? new Refusal("upload.too_big", { mb: limit }) : error;
  }
}

const idOf = (text: string): string => {
  const read = z.uuid().safeParse(text);
  if (!read.success) throw new Refusal("request.malformed");
  return read.data;
};

// A connection that was lost ends the stream with an error of its own.
const refusalOf = (error: unknown): unknown => {
  if (error instanceof BrokenForm || isLost(error)) return new Refusal("upload.broken");
  return error instanceof Error && tellsOfFullDisk(error.message) ? new Refusal("upload.no_room") : error;
};

const isLost = (error: unknown) =>
  error instanceof Error && (error.name === "AbortError" || ("code" in error && error.code === "ECONNRESET"));
