import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeWorkbook } from "@/lib/platform/workbook/write";
import { bulkSheets } from "./bulk-sheets";

/** Writes a workbook of so many plans, with three documents each. */
export const writeBulk = (file: string, plans: number, seed?: number): Promise<void> =>
  pipeline(Readable.from(writeWorkbook(bulkSheets(plans, seed))), createWriteStream(file));
