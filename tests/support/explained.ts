import { type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/reading";
import { rowsOf } from "@/db/rows";

/** The steps by which PostgreSQL would answer a statement, as its reader. */
export const stepsOf = async (reader: Reader, statement: SQL): Promise<string[]> =>
  (await rowsOf<{ "QUERY PLAN": string }>(reader, sql`explain ${statement}`)).map((row) => row["QUERY PLAN"].trim());

/** None of the filters, each, each two, and all of them at once. */
export const choicesOf = (filters: Readonly<Record<string, unknown>>): Record<string, unknown>[] => {
  const each = Object.entries(filters).map(([name, value]) => ({ [name]: value }));
  return [{}, ...each, ...each.flatMap((one, i) => each.slice(i + 1).map((other) => ({ ...one, ...other }))), filters];
};
