import { eq, sql } from "drizzle-orm";
import type { Reader } from "../reading";
import { importMappings } from "../schema/import";
import type { Tx } from "../transaction";

/** How a file with these names was read the last time. */
export const rememberedMapping = async (reader: Reader, headers: string): Promise<unknown> => {
  const [row] = await reader
    .select({ mapping: importMappings.mapping })
    .from(importMappings)
    .where(eq(importMappings.headers, headers));
  return row?.mapping ?? null;
};

export const rememberMapping = async (tx: Tx, row: typeof importMappings.$inferInsert): Promise<void> => {
  const newest = {
    mapping: sql`excluded.mapping`,
    updatedAt: sql`excluded.updated_at`,
    updatedBy: sql`excluded.updated_by`,
  };
  await tx.insert(importMappings).values(row).onConflictDoUpdate({ target: importMappings.headers, set: newest });
};
