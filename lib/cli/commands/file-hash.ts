import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { WorkbookRefused } from "@/lib/platform/workbook/refused";

/** SHA-256 of a file's bytes; of a folder of CSV, that of its files' in the order of their names. */
export async function sha256OfFile(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (!found) throw new WorkbookRefused("workbook.missing");
  const hash = createHash("sha256");
  for (const part of found.isDirectory() ? await filesOf(file) : [file]) {
    await pipeline(createReadStream(part), async (chunks) => {
      for await (const chunk of chunks) hash.update(chunk);
    });
  }
  return hash.digest("hex");
}

const filesOf = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(folder, entry.name))
    .sort();
