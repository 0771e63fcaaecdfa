import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { exampleFiles } from "@/lib/import/examples-workbook";
import { writeWorkbook } from "@/lib/platform/workbook/write";

/** Writes the workbooks of this folder anew: `node --import tsx docs/examples/make.ts`. */
for (const { file, sheets } of exampleFiles()) {
  await pipeline(writeWorkbook(sheets), createWriteStream(join(import.meta.dirname, file)));
}
