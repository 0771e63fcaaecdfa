import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { catalogueCodes } from "@/db/query/catalogues";
import { municipalities } from "@/db/query/places";
import { reading } from "@/db/reading";
import { InputFault } from "@/lib/cli/command";
import type { Actor } from "@/lib/domain/actor";
import type { FaultCode } from "@/lib/import/fault-codes";
import { writeMarked } from "@/lib/import/marked";
import type { Spoken } from "@/lib/import/sentences";
import { writeTemplate } from "@/lib/import/template";
import { readTables } from "@/lib/platform/workbook/read-tables";

/** The workbook given back with its faulty cells marked. */
export const giveBack = (source: string, faults: readonly Spoken<FaultCode>[], out: string) =>
  written(writeMarked(readTables(source), faults, "es"), out);

/** The empty workbook, with the lists of this registry. */
export async function giveTemplate(actor: Actor, out: string): Promise<void> {
  const lists = await reading(actor, async (reader) => ({
    municipalities: await municipalities(reader),
    ...(await catalogueCodes(reader)),
  }));
  await written(writeTemplate(lists), out);
}

async function written(bytes: AsyncIterable<Uint8Array>, out: string): Promise<void> {
  try {
    await pipeline(Readable.from(bytes), createWriteStream(out));
  } catch (error) {
    await rm(out, { force: true });
    if (!isFileError(error)) throw error;
    throw new InputFault(
      `No se pudo escribir ${path.basename(out)} (${error.code}): revise la carpeta y los permisos.`,
    );
  }
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error && "code" in error;
