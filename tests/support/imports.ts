import path from "node:path";
import { withSql } from "@/db/with-sql";
import { systemActor } from "@/lib/access/actor-from";
import type { FaultCode, NoticeCode } from "@/lib/import/fault-codes";
import { findingsOf } from "@/lib/import/findings-of";
import { forgetTold } from "@/lib/import/forget-told";
import { importWorkbook } from "@/lib/import/import-workbook";
import type { Spoken } from "@/lib/import/sentences";
import { env } from "@/lib/platform/env";
import { diskStore } from "@/lib/platform/storage/disk";
import { type Book, bookShelf } from "./books";

export type Said = Spoken<FaultCode | NoticeCode>;
export type Options = { files?: string | null; dryRun?: boolean; partial?: boolean; now?: Date };

const actor = systemActor("linea_de_ordenes");

/** Brings workbooks into the worker's database as the command line does: staged, checked, written, told, forgotten. */
export function importDesk() {
  const shelf = bookShelf();
  const store = path.join(shelf.folder, "archivos");
  const bringFile = async (file: string, { files = null, dryRun = false, partial = false, now }: Options = {}) => {
    const input = {
      path: file,
      fileName: path.basename(file),
      sha256: "0".repeat(64),
      filesPath: files,
      dryRun,
      partial,
    };
    const hands = { store: diskStore(store), told: () => {} };
    const imported = await importWorkbook(actor, input, hands, now ?? new Date());
    const faults = await told(imported.importId, false);
    const notices = await told(imported.importId, true);
    await forgetTold(actor, imported);
    return { ...imported, faults, notices };
  };
  return {
    ...shelf,
    store,
    bringFile,
    bring: async (book: Book, options?: Options) => bringFile(await shelf.book(book), options),
  };
}

async function told(importId: string, notice: boolean): Promise<Said[]> {
  const said: Said[] = [];
  for await (const one of findingsOf(actor, { importId, notice, locale: "es" })) said.push(one);
  return said;
}

/** Rows of a statement, asked as the owner, who sees all. */
export const ask = <Row extends object = Record<string, unknown>>(statement: string): Promise<Row[]> =>
  withSql(env().databaseOwnerUrl ?? "", async (sql) => [...(await sql.unsafe<Row[]>(statement))]);

/** How many rows every table has. */
export async function rowCounts(): Promise<Record<string, number>> {
  const tables = await ask<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  );
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as n from "${name}"`);
  const rows = await ask<{ name: string; n: number }>(counts.join(" union all "));
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}
