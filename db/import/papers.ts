import { sql } from "drizzle-orm";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";

/** Which of these keys a stored file holds. */
export const storedKeys = async (reader: Reader, keys: readonly string[]): Promise<string[]> => {
  const rows = await rowsOf<{ key: string }>(
    reader,
    sql`select f.storage_key as key from files f where f.storage_key = any(${sql.param(keys)}::text[])`,
  );
  return rows.map(({ key }) => key);
};
