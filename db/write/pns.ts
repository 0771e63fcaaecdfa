import { sql } from "drizzle-orm";
import { affected } from "../rows";
import { pnCancellations, pnClosings, pns, pnWindows } from "../schema/pn";
import type { Tx } from "../transaction";
import { stateOfFacts } from "./pns-state";

export const insertPn = async (tx: Tx, row: typeof pns.$inferInsert): Promise<void> => {
  await tx.insert(pns).values(row);
};

export const insertWindow = async (tx: Tx, row: typeof pnWindows.$inferInsert): Promise<void> => {
  await tx.insert(pnWindows).values(row);
};

/** A closing; without a date, the annulment of the one before. */
export const insertClosing = async (tx: Tx, row: typeof pnClosings.$inferInsert): Promise<void> => {
  await tx.insert(pnClosings).values(row);
};

export const insertCancellation = async (tx: Tx, row: typeof pnCancellations.$inferInsert): Promise<void> => {
  await tx.insert(pnCancellations).values(row);
};

type Row = typeof pns.$inferInsert;
type Seen = { id: string; version: number; now: Date };
export type PnFields = Pick<Row, "title" | "window" | "chainId" | "amountProject" | "amountOpr" | "amountFinancial">;

/** Changes a plan as its author saw it; 0 when somebody was quicker. */
export const updatePn = (tx: Tx, { id, version, now }: Seen, to: PnFields): Promise<number> =>
  affected(
    tx,
    sql`update pns set title = ${to.title}, "window" = ${to.window}, chain_id = ${to.chainId}, amount_project = ${to.amountProject ?? null},
      amount_opr = ${to.amountOpr ?? null}, amount_financial = ${to.amountFinancial ?? null}, updated_at = ${now.toISOString()}
      where id = ${id} and version = ${version}`,
  );

/** After a new fact: the state that follows from it, and another version, since whoever edits must know of it. */
export const deriveState = (tx: Tx, id: string, now: Date): Promise<number> =>
  affected(
    tx,
    sql`update pns t set state = ${stateOfFacts}, version = t.version + 1, updated_at = ${now.toISOString()} where t.id = ${id}`,
  );
