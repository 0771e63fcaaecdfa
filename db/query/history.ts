import { sql } from "drizzle-orm";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";

/** One entry of a page's history. */
export type HistoryRow = {
  id: string;
  at: string;
  who: string;
  event: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

/** What the log tells of some subjects, newest first. The policies of the log cut it to what the reader may know. */
export const historyOf = (reader: Reader, subjectIds: readonly string[], limit = 50): Promise<HistoryRow[]> =>
  rowsOf(
    reader,
    sql`select id, at::text, actor_name as who, event, before, after from audit
      where subject_id = any(${sql.param(subjectIds)}::uuid[]) order by at desc, id desc limit ${limit}`,
  );
