import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/domain/actor";
import type { database } from "./connection";

/** Drizzle's transaction: whole, before a Reader or a Tx is cut out of it. */
export type RawTx = Parameters<Parameters<ReturnType<typeof database>["transaction"]>[0]>[0];

/** Says who acts, for the policies: only inside a transaction, so it leaves with it. */
export const setContext = (tx: RawTx, actor: Actor) =>
  tx.execute(sql`select set_config('app.actor', ${actor.id}, true), set_config('app.role', ${actor.role}, true),
    set_config('app.office', ${actor.officeId ?? ""}, true), set_config('app.psde', ${actor.psdeId ?? ""}, true)`);
