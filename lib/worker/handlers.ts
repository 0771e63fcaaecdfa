import path from "node:path";
import { z } from "zod";
import type { Handlers } from "@/db/queue/work";
import { giveUpImport } from "@/lib/import/give-up-import";
import { readImport } from "@/lib/import/read-import";
import { uploads } from "@/lib/import/uploads";
import { writeImport } from "@/lib/import/write-import";
import { env } from "@/lib/platform/env";
import { diskStore } from "@/lib/platform/storage/disk";

const anImport = z.object({ importId: z.uuid() });
const confirmed = anImport.extend({ actorId: z.uuid(), seen: z.string() });

const hands = () => ({ store: diskStore(path.join(env().dataDir, "archivos")), uploads: uploads() });

/** Every job with the verb that does it: what it carries is read here, and trusted inside. */
export const HANDLERS: Handlers = {
  "read-import": (data) => readImport(anImport.parse(data).importId, hands(), new Date()),
  "write-import": (data) => writeImport(confirmed.parse(data), hands(), new Date()),
  "give-up-import": (data) => giveUpImport(anImport.parse(data).importId, uploads(), new Date()),
};
