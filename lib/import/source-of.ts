import type { ImportRow } from "@/db/query/imports";
import { WorkbookRefused } from "@/lib/platform/workbook/refused";
import { readKept } from "./import-state";
import type { Uploads } from "./uploads";
import type { Source } from "./with-staged";

/** The files of an import that was uploaded, and how its names are read. Throws `WorkbookRefused` when it has none. */
export function sourceOf({ id, workbookPath, papersPath, ...kept }: ImportRow, { pathOf }: Uploads): Source {
  if (workbookPath === null) throw new WorkbookRefused("workbook.missing");
  const { matching } = readKept(kept);
  return {
    importId: id,
    path: pathOf(workbookPath),
    filesPath: papersPath === null ? null : pathOf(papersPath),
    mapping: matching?.chosen ?? null,
  };
}
