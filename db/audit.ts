import { audit } from "./schema/audit";
import type { Tx } from "./transaction";

type Row = typeof audit.$inferInsert;

export const insertAudit = (tx: Tx, row: Row): Promise<void> => insertAudits(tx, [row]);

/** Rows of the log, by sets. */
export const insertAudits = async (tx: Tx, rows: readonly Row[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += CHUNK)
    await tx.insert(audit).values(rows.slice(start, start + CHUNK));
};

// Parameters of one statement are numbered in sixteen bits.
const CHUNK = 1000;
