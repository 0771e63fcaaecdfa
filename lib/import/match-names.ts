import { changeImport } from "@/db/import/browser";
import { rememberedMapping } from "@/db/import/mappings";
import { type Tx, transaction } from "@/db/transaction";
import type { Actor } from "@/lib/domain/actor";
import { readTables } from "@/lib/platform/workbook/read-tables";
import type { Matching } from "./import-state";
import { mappingSchema } from "./mapping/mapping";
import { needsMapping } from "./mapping/needs-mapping";
import { fingerprint, type Outline, outlineOf } from "./mapping/outline";
import { proposeMapping } from "./mapping/propose-mapping";

/**
 * Looks at the names in the file and keeps them with what they seem to be; true where a person must say, and the
 * import then waits for it.
 */
export async function matchNames(actor: Actor, importId: string, path: string): Promise<boolean> {
  const outline = await outlineOf(readTables(path));
  const asks = needsMapping(outline);
  await transaction(actor, async (tx) => {
    const mapping = await matchingOf(tx, outline);
    await changeImport(tx, importId, ["preparada"], { mapping, ...(asks && { progress: { phase: "matching" } }) });
  });
  return asks;
}

async function matchingOf(tx: Tx, outline: Outline): Promise<Matching> {
  const known = mappingSchema.safeParse(await rememberedMapping(tx, fingerprint(outline)));
  return { outline, proposed: known.data ?? proposeMapping(outline), remembered: known.success, chosen: null };
}
