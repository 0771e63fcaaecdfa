import { and, eq, inArray, sql } from "drizzle-orm";
import { rowsOf } from "../rows";
import { type IMPORT_STATES, imports } from "../schema/import";
import type { Tx } from "../transaction";

export type ImportState = (typeof IMPORT_STATES)[number];

/** What is known of a workbook the moment it has arrived whole. */
export type Received = Pick<
  typeof imports.$inferInsert,
  "id" | "fileName" | "sha256" | "workbookPath" | "papersPath" | "createdAt" | "createdBy"
>;

export const insertReceived = async (tx: Tx, received: Received): Promise<void> => {
  await tx.insert(imports).values({ ...received, state: "preparada", progress: { phase: "waiting" } });
};

/** An import, kept from others until the transaction ends. */
export const lockedImport = async (tx: Tx, id: string) => {
  const [row] = await tx.select().from(imports).where(eq(imports.id, id)).for("update");
  return row;
};

type Patch = Partial<Omit<typeof imports.$inferInsert, "id" | "createdAt" | "createdBy" | "sha256">>;

/** Changes an import that is in one of these states; false when it no longer is. */
export const changeImport = async (
  tx: Tx,
  id: string,
  from: readonly ImportState[],
  patch: Patch,
): Promise<boolean> => {
  const still = and(eq(imports.id, id), inArray(imports.state, [...from]));
  const changed = await tx.update(imports).set(patch).where(still).returning({ id: imports.id });
  return changed.length > 0;
};

/**
 * What a whole import would do, in one line: every row with what becomes of it, and of what it changes what is stored
 * now. Two equal lines write the same.
 */
export const digestOf = async (tx: Tx, importId: string): Promise<string> => {
  const [row] = await rowsOf<{ digest: string }>(
    tx,
    sql`select md5(coalesce(string_agg(md5(concat_ws(' ', sheet, "row", faulty, action, case action when 'changed' then before end)), ''
      order by sheet, "row"), '')) as digest from import_rows where import_id = ${importId}`,
  );
  return row?.digest ?? "";
};

/** How many notices were found. */
export const noticesOf = async (tx: Tx, importId: string): Promise<number> => {
  const [row] = await rowsOf<{ count: number }>(
    tx,
    sql`select count(*)::int as count from import_faults where import_id = ${importId} and notice`,
  );
  return row?.count ?? 0;
};
