import { disbursements } from "../schema/pn";
import type { Tx } from "../transaction";

/** What is known of a disbursement from now on: the first of its number, a correction, or its reversal. */
export const insertDisbursement = async (tx: Tx, row: typeof disbursements.$inferInsert): Promise<void> => {
  await tx.insert(disbursements).values(row);
};
