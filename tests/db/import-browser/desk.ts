import { createReadStream, createWriteStream, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { v7 as uuid } from "uuid";
import { beforeAll, expect } from "vitest";
import { importById } from "@/db/query/imports";
import { accountByEmail } from "@/db/query/users";
import { reading } from "@/db/reading";
import { actingFor } from "@/lib/access/acting-for";
import { systemActor } from "@/lib/access/actor-from";
import type { Actor } from "@/lib/domain/actor";
import { confirmImport } from "@/lib/import/confirm-import";
import { discardImport } from "@/lib/import/discard-import";
import { readKept } from "@/lib/import/import-state";
import { mapImport } from "@/lib/import/map-import";
import { readImport } from "@/lib/import/read-import";
import { receiveImport } from "@/lib/import/receive-import";
import { uploadsIn } from "@/lib/import/uploads";
import { writeImport } from "@/lib/import/write-import";
import { diskStore } from "@/lib/platform/storage/disk";
import { readTables } from "@/lib/platform/workbook/read-tables";
import { writeWorkbook } from "@/lib/platform/workbook/write";
import type { SheetOut } from "@/lib/platform/workbook/write-types";
import { type Book, bookShelf } from "../../support/books";
import { emailOf, type Member } from "../../support/cast";
import { ask } from "../../support/imports";
import { raiseCast } from "../../support/raise-cast";

const system = systemActor("trabajos");
const LIMIT = 100_000_000;

/** A member of the cast as an actor, from the account. */
export const member = async (name: Member): Promise<Actor> => {
  const account = await reading(system, (reader) => accountByEmail(reader, emailOf(name)));
  return actingFor(account?.id ?? "");
};

/** Imports as the pages and the worker do them, on the worker's own database and a folder that is thrown away. */
export function browserDesk() {
  const shelf = bookShelf();
  const uploads = uploadsIn(path.join(shelf.folder, "importaciones"));
  const hands = { store: diskStore(path.join(shelf.folder, "archivos")), uploads };
  beforeAll(() => raiseCast());

  const stored = (file: string) => uploads.store.put(createReadStream(file), LIMIT);
  const receive = async (file: string, { zip, requestId = uuid(), as = "central" as Member }: Sent = {}) => {
    const files = { workbook: await stored(file), papers: zip ? await stored(zip) : null };
    const sent = { requestId, fileName: path.basename(file), ...files };
    return receiveImport(await member(as), sent, uploads, new Date());
  };
  const read = (id: string) => readImport(id, hands, new Date());
  const rowOf = async (id: string) => {
    const row = await reading(system, (reader) => importById(reader, id));
    if (!row) throw new Error("no such import");
    return { ...row, ...readKept(row) };
  };
  const seenOf = async (id: string) => {
    const { progress } = await rowOf(id);
    return progress?.phase === "checked" ? progress.digest : "";
  };
  return {
    ...shelf,
    uploads,
    hands,
    receive,
    read,
    rowOf,
    seenOf,
    /** Bytes as a file of the shelf. */
    keep: async (bytes: AsyncIterable<Uint8Array>) => {
      const file = path.join(shelf.folder, `${uuid()}.xlsx`);
      await pipeline(Readable.from(bytes), createWriteStream(file));
      return file;
    },
    /** A workbook of these very sheets. */
    sheets: async (sheets: readonly SheetOut[]) => {
      const file = path.join(shelf.folder, `${uuid()}.xlsx`);
      await pipeline(Readable.from(writeWorkbook(sheets)), createWriteStream(file));
      return file;
    },
    /** Received and read. */
    bring: async (book: Book, sent: Sent = {}) => {
      const id = await receive(await shelf.book(book), sent);
      await read(id);
      return id;
    },
    confirm: async (id: string, { partial = "no" as "si" | "no", as = "central" as Member, requestId = uuid() } = {}) =>
      confirmImport(await member(as), { requestId, id, seen: await seenOf(id), partial }),
    /** What the worker does with the job that was enqueued. */
    write: async (id: string) => writeImport(await jobOf(id), hands, new Date()),
    discard: async (id: string) =>
      discardImport(await member("central"), { requestId: uuid(), id }, uploads, new Date()),
    map: async (id: string, fields: Record<string, string>) =>
      mapImport(await member("central"), { requestId: uuid(), id, ...fields }, new Date()),
    /** Files that wait in the folder of uploads. */
    waitingFiles: () => filesUnder(path.join(shelf.folder, "importaciones")),
    keptPapers: () => filesUnder(path.join(shelf.folder, "archivos")),
  };
}

type Sent = { zip?: string; requestId?: string; as?: Member };

/** What the newest job that writes an import carries. */
const jobOf = async (importId: string) => {
  const jobs = await askJobs<{ data: { importId: string; actorId: string; seen: string } }>(
    `select data from jobs.job where name = 'write-import' and data->>'importId' = '${importId}' order by created_on desc`,
  );
  const [newest] = jobs;
  if (!newest) throw new Error("no job writes this import");
  return newest.data;
};

export const askJobs = async <Row extends object>(statement: string): Promise<Row[]> => {
  const { withSql } = await import("@/db/with-sql");
  return withSql(process.env.DATABASE_JOBS_URL ?? "", async (sql) => [...(await sql.unsafe<Row[]>(statement))]);
};

function filesUnder(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return names.filter((name) => statSync(path.join(folder, name)).isFile());
  } catch {
    return [];
  }
}

/** Events of the log about an import, in order. */
export const eventsOf = async (id: string) =>
  (
    await ask<{ event: string; who: string }>(
      `select event, actor_name as who from audit where subject_id = '${id}' order by at, id`,
    )
  ).map(({ event, who }) => `${event} ${who}`);

export const expectRefused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });

/** The rows of a workbook, a line each. */
export async function readBack(file: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const { sheet, row, cells } of readTables(file))
    lines.push(`${sheet} ${row}: ${cells.map((cell) => ("value" in cell ? cell.value : "")).join("|")}`);
  return lines;
}
