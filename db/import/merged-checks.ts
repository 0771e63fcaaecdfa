import { sql } from "drizzle-orm";
import type { Tx } from "../transaction";
import { find, soundRows } from "./findings";

/** The sheets whose things may have been registered twice and merged. */
const MERGEABLE = { OPR: sql`oprs`, Aliados: sql`allies` } as const;
type Mergeable = keyof typeof MERGEABLE;

export const isMergeable = (sheet: string): sheet is Mergeable => sheet in MERGEABLE;

/** Something new about a thing that was merged: it is to be said of the one that stayed. */
export const findMergedRows = (tx: Tx, importId: string, sheet: Mergeable) =>
  find(tx, importId, sheet, false, {
    row: sql`r."row"`,
    column: sql`'codigo'`,
    value: sql`r.values->>'codigo'`,
    code: sql`'stored.merged'`,
    params: sql`jsonb_build_object('into', i.code)`,
    from: sql`from ${soundRows(importId, sheet)} r join ${MERGEABLE[sheet]} t on t.id = r.target_id
      join ${MERGEABLE[sheet]} i on i.id = t.merged_into where r.action = 'changed'`,
  });

/** Something new that names what was merged. */
export const findMergedReferences = (tx: Tx, importId: string, sheet: string, column: string, target: Mergeable) =>
  find(tx, importId, sheet, false, {
    row: sql`r."row"`,
    column: sql`${column}`,
    value: sql`r.values->>${column}`,
    code: sql`'ref.merged'`,
    params: sql`jsonb_build_object('into', i.code)`,
    from: sql`from ${soundRows(importId, sheet)} r join ${MERGEABLE[target]} t on lower(t.code) = lower(r.values->>${column})
      join ${MERGEABLE[target]} i on i.id = t.merged_into where r.action in ('created', 'changed')`,
  });
