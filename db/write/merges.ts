import { sql } from "drizzle-orm";
import type { CivilDate } from "@/lib/domain/codes";
import { affected } from "../rows";
import { assignments } from "../schema/opr";
import type { Tx } from "../transaction";

/** Locks organisations by ascending id: no plan is added to them meanwhile. */
export const lockOprs = (tx: Tx, ids: readonly string[]) =>
  affected(tx, sql`select id from oprs where id = any(${sql.param(ids)}::uuid[]) order by id for update`);

/** Plans and papers of one organisation become another's. Everything that copies the plan's `opr_id` follows by itself. */
export async function moveBelongings(tx: Tx, fromId: string, intoId: string): Promise<void> {
  await affected(tx, sql`update pns set opr_id = ${intoId} where opr_id = ${fromId}`);
  await affected(tx, sql`update files set opr_id = ${intoId} where opr_id = ${fromId}`);
}

/** A time of accompaniment, or what is left of it, becomes another organisation's. */
export const moveTime = (tx: Tx, time: { id: string; from: CivilDate; to: CivilDate | null }, intoId: string) =>
  affected(
    tx,
    sql`update assignments set opr_id = ${intoId}, from_date = ${time.from}, to_date = ${time.to} where id = ${time.id}`,
  );

export const insertTime = async (tx: Tx, row: typeof assignments.$inferInsert): Promise<void> => {
  await tx.insert(assignments).values(row);
};

/** A time that stays behind ends with the organisation it was of. */
export const endTime = (tx: Tx, id: string, lastDay: CivilDate) =>
  affected(
    tx,
    sql`update assignments set to_date = greatest(from_date, ${lastDay}::date)
      where id = ${id} and (to_date is null or to_date > ${lastDay}::date)`,
  );

/** The row stays, and stands for another one; so do those that stood for it. */
export const markOprMerged = (tx: Tx, fromId: string, intoId: string, now: Date) =>
  affected(
    tx,
    sql`update oprs set merged_into = ${intoId}, updated_at = ${now.toISOString()} where id = ${fromId} or merged_into = ${fromId}`,
  );

export const giveRtn = (tx: Tx, oprId: string, rtn: string, now: Date) =>
  affected(tx, sql`update oprs set rtn = ${rtn}, updated_at = ${now.toISOString()} where id = ${oprId}`);

export const markAllyMerged = (tx: Tx, fromId: string, intoId: string, now: Date) =>
  affected(
    tx,
    sql`update allies set merged_into = ${intoId}, merged_at = coalesce(merged_at, ${now.toISOString()}), updated_at = ${now.toISOString()}
      where id = ${fromId} or merged_into = ${fromId}`,
  );
