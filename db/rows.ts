import type { SQL } from "drizzle-orm";
import { type Reader, raw } from "./reading";

/**
 * Rows of a hand-written statement. Dates come as `AAAA-MM-DD`, counts must be cast to `int`, instants to text:
 * the type says what the statement's own casts promise.
 */
export const rowsOf = async <Row extends object>(handle: Reader, statement: SQL): Promise<Row[]> => {
  const rows = await handle[raw].execute<Record<string, unknown>>(statement);
  return [...rows] as unknown as Row[];
};

/** How many rows a hand-written write touched. */
export const affected = async (handle: Reader, statement: SQL): Promise<number> =>
  (await handle[raw].execute(statement)).count;
