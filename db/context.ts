import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/domain/actor";
import type { database } from "./connection";

/** Drizzle's transaction: whole, before a Reader or a Tx is cut out of it. */
export type RawTx = Parameters<Parameters<ReturnType<typeof database>["transaction"]>[0]>[0];

/**
 * Says who acts, for the policies: only inside a transaction, so it leaves with it. And that a page of the table costs
 * little more out of order than in order, for what is read is in memory: so a list is read by its index.
 */
export const setContext = (tx: RawTx, actor: Actor) =>
  tx.execute(sql`select set_config('app.actor', ${actor.id}, true), set_config('app.role', ${actor.role}, true),
    set_config('app.office', ${actor.officeId ?? ""}, true), set_config('app.psde', ${actor.psdeId ?? ""}, true),
    set_config('random_page_cost', '1.1', true)`);
