import { audit } from "./schema/audit";
import type { Tx } from "./transaction";

export const insertAudit = async (tx: Tx, row: typeof audit.$inferInsert): Promise<void> => {
  await tx.insert(audit).values(row);
};
