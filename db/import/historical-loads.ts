import { historicalLoads } from "../schema/import";
import type { Tx } from "../transaction";

export const insertHistoricalLoad = async (tx: Tx, row: typeof historicalLoads.$inferInsert): Promise<void> => {
  await tx.insert(historicalLoads).values(row);
};
