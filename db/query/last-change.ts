import { sql } from "drizzle-orm";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";

/** The last thing the log tells of a subject: who, when, and which fields. */
export const lastChange = async (reader: Reader, subjectId: string) => {
  const [row] = await rowsOf<{ who: string; at: string; fields: string[] }>(
    reader,
    sql`select actor_name as who, at::text, coalesce((select array_agg(k order by k) from jsonb_object_keys(after) k), '{}') as fields
      from audit where subject_id = ${subjectId} order by at desc, id desc limit 1`,
  );
  return row && { who: row.who, at: new Date(row.at), fields: row.fields };
};
