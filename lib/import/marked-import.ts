import { importById } from "@/db/query/imports";
import { reading } from "@/db/reading";
import { allow } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/codes";
import { found } from "@/lib/domain/found";
import { readTables } from "@/lib/platform/workbook/read-tables";
import { FAULT_CODES, type FaultCode, type NoticeCode } from "./fault-codes";
import { findingsOf } from "./findings-of";
import { hasWorkbook, readKept } from "./import-state";
import { inTheirNames } from "./mapping/their-names";
import { writeMarked } from "./marked";
import type { Spoken } from "./sentences";
import type { Uploads } from "./uploads";

/** The workbook of an import given back with its faulty cells marked, as a stream. Refuses `role.not_allowed`, and `import.not_found` where no workbook is kept. */
export async function markedImport(actor: Actor, id: string, locale: Locale, { pathOf }: Uploads) {
  allow(actor, "import.run", null);
  const row = found(await reading(actor, (reader) => importById(reader, id)), "import");
  const key = found(hasWorkbook(row) ? row.workbookPath : null, "import");
  const { matching } = readKept(row);
  const placed = inTheirNames(matching?.chosen ?? null, matching?.outline ?? []);
  const faults: Spoken<FaultCode>[] = [];
  for await (const one of findingsOf(actor, { importId: id, notice: false, locale })) {
    if (isFault(one)) faults.push(placed(one));
  }
  const headerRows = new Map(matching?.chosen ? matching.outline.map((one) => [one.sheet, one.headerRow]) : []);
  return { fileName: row.fileName, bytes: writeMarked(readTables(pathOf(key)), faults, locale, headerRows) };
}

// What is asked for are faults: the type only has to hear it.
const isFault = (said: Spoken<FaultCode | NoticeCode>): said is Spoken<FaultCode> =>
  FAULT_CODES.some((code) => code === said.code);
