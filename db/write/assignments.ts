import { type SQL, sql } from "drizzle-orm";
import type { CivilDate } from "@/lib/domain/codes";
import { type OfPsde, oprIdsOfPsde } from "../query/assignments";
import { affected } from "../rows";
import { assignments } from "../schema/opr";
import type { Tx } from "../transaction";

/** Locks an organisation: nobody changes who accompanies it, nor merges it, until this one is done. */
export const lockOpr = (tx: Tx, id: string) => lock(tx, sql`${id}::uuid`);

/** Locks the organisations that a PSDE hands over, by ascending id. */
export const lockOprsOfPsde = (tx: Tx, of: OfPsde) => lock(tx, oprIdsOfPsde(of));

/** Ends assignments on a day, both in. */
export const endAssignments = (tx: Tx, ids: readonly string[], on: CivilDate) =>
  affected(tx, sql`update assignments set to_date = ${on} where id = any(${sql.param(ids)}::uuid[])`);

/** Starts assignments, by sets. */
export const insertAssignments = async (tx: Tx, rows: readonly (typeof assignments.$inferInsert)[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += CHUNK)
    await tx.insert(assignments).values(rows.slice(start, start + CHUNK));
};

// Parameters of one statement are numbered in sixteen bits.
const CHUNK = 1000;

const lock = (tx: Tx, ids: SQL) =>
  affected(tx, sql`select id from oprs where id in (${ids}) order by id for no key update`);
