import { type SQL, sql } from "drizzle-orm";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";

/** Which rows of a list, in which order. */
export type PageOf<Sort extends string> = { sort: Sort; down: boolean; limit: number; offset: number };

/** A page of a list, and how many rows there are: counted up to `COUNTED`, beyond which there are «more». */
export type Listed<Line> = { rows: Line[]; total: number; more: boolean };

/** Counting further would read the whole table for a number that nobody uses. */
export const COUNTED = 500;

/** The rows of a statement, and how many its `from … where …` would choose. */
export async function listed<Line extends object>(reader: Reader, lines: SQL, chosen: SQL): Promise<Listed<Line>> {
  const rows = await rowsOf<Line>(reader, lines);
  const [count] = await rowsOf<{ n: number }>(reader, countOf(chosen));
  const total = count?.n ?? 0;
  return { rows, total: Math.min(total, COUNTED), more: total > COUNTED };
}

export const countOf = (chosen: SQL): SQL =>
  sql`select count(*)::int as n from (select 1 ${chosen} limit ${COUNTED + 1}) c`;

export const way = (down: boolean): SQL => (down ? sql`desc` : sql`asc`);
