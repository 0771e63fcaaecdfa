import { sql } from "drizzle-orm";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";
import type { imports } from "../schema/import";

/** An import as its own page shows it. Only the central unit and the system see any (policy `imports_all`). */
export type ImportRow = Omit<typeof imports.$inferSelect, "createdAt" | "finishedAt" | "createdBy"> & {
  createdAt: string;
  finishedAt: string | null;
  createdBy: string;
  uploader: string;
  /** Who had it written, once it was. */
  writer: string | null;
};

export const importById = async (reader: Reader, id: string): Promise<ImportRow | undefined> => {
  const [row] = await rowsOf<ImportRow>(
    reader,
    sql`select i.id, i.file_name as "fileName", i.sha256, i.state, i.counts, i.created_at::text as "createdAt", i.created_by as "createdBy",
      i.finished_at::text as "finishedAt", i.workbook_path as "workbookPath", i.papers_path as "papersPath", i.mapping, i.progress, i.faults,
      i.notices, i.partial, i.refusal, ${WHO} from imports i where i.id = ${id}`,
  );
  return row;
};

/** A line of the list of imports. */
export type ImportLine = Pick<
  ImportRow,
  "id" | "fileName" | "state" | "createdAt" | "uploader" | "writer" | "faults" | "partial"
> & {
  waiting: boolean;
};

/** Imports, newest first. */
export const importLines = (
  reader: Reader,
  { limit, offset }: { limit: number; offset: number },
): Promise<ImportLine[]> =>
  rowsOf(
    reader,
    sql`select i.id, i.file_name as "fileName", i.state, i.created_at::text as "createdAt", i.faults, i.partial,
      i.state = 'preparada' and coalesce(i.progress->>'phase' = 'matching', false) as waiting, ${WHO}
      from imports i order by i.created_at desc, i.id desc limit ${limit} offset ${offset}`,
  );

export const importCount = async (reader: Reader): Promise<number> => {
  const [row] = await rowsOf<{ count: number }>(reader, sql`select count(*)::int as count from imports`);
  return row?.count ?? 0;
};

// The system's own imports (command line) have no account; the log has the name of whoever wrote.
const WHO = sql`coalesce((select u.name from users u where u.id = i.created_by), 'linea_de_ordenes') as uploader,
  (select a.actor_name from audit a where a.subject_type = 'import' and a.subject_id = i.id and a.event = 'import.written' limit 1) as writer`;

/** Something found in the file, as it is stored: its words are `lib/import/sentences.ts`. */
export type FindingRow = {
  id: number;
  sheet: string;
  row: number;
  column: string | null;
  value: string | null;
  code: string;
  params: Record<string, string | number>;
};

/** A page of the faults, or of the notices, in the order of the file. */
export const findingRows = (
  reader: Reader,
  importId: string,
  { notice, limit, offset }: { notice: boolean; limit: number; offset: number },
): Promise<FindingRow[]> =>
  rowsOf(
    reader,
    sql`select f.id, f.sheet, f.row, f."column", f.value, f.code, f.params from import_faults f
      where f.import_id = ${importId} and f.notice = ${notice} order by f.sheet, f.row, f.id limit ${limit} offset ${offset}`,
  );
