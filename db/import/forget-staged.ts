import { sql } from "drizzle-orm";
import { affected } from "../rows";
import type { Tx } from "../transaction";

/** Staged rows have done their part; what was found of them stays. */
export const forgetRows = (tx: Tx, importId: string) =>
  affected(tx, sql`delete from import_rows where import_id = ${importId}`);

/** What a former reading staged and found: the file is read anew. */
export async function forgetReading(tx: Tx, importId: string): Promise<void> {
  await forgetRows(tx, importId);
  await affected(tx, sql`delete from import_faults where import_id = ${importId}`);
}
