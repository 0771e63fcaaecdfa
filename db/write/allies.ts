import { sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { AllyKind } from "@/lib/domain/codes";
import { affected, rowsOf } from "../rows";
import { allies, allyKinds } from "../schema/ally";
import type { Tx } from "../transaction";

/** Locks allies by ascending id: nobody submits a document that names one of them meanwhile. */
export const lockAllies = (tx: Tx, ids: readonly string[]) =>
  affected(tx, sql`select id from allies where id = any(${sql.param(ids)}::uuid[]) order by id for update`);

export const insertAlly = async (tx: Tx, row: typeof allies.$inferInsert): Promise<void> => {
  await tx.insert(allies).values(row);
};

type Change = Omit<typeof allies.$inferInsert, "code" | "createdAt"> & { id: string; version: number };

/** Changes an ally as its author saw it; 0 when somebody was quicker. */
export const updateAlly = (tx: Tx, { id, version, ...to }: Change): Promise<number> =>
  affected(
    tx,
    sql`update allies set name = ${to.name}, kind = ${to.kind}, class = ${to.class ?? null}, tax_id = ${to.taxId ?? null},
      country = ${to.country}, contact = ${to.contact ?? null}, updated_at = ${to.updatedAt.toISOString()}
      where id = ${id} and version = ${version}`,
  );

type Known = { kind: AllyKind; now: Date; by: string };

/** The kind of an ally, and of those merged into it, from now on. */
export async function recordAllyKind(tx: Tx, allyId: string, { kind, now, by }: Known): Promise<void> {
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select id from allies where id = ${allyId} or merged_into = ${allyId}`,
  );
  const fact = { kind, knownFrom: now, recordedAt: now, recordedBy: by };
  await tx.insert(allyKinds).values(rows.map(({ id }) => ({ ...fact, id: uuid(), allyId: id })));
  await affected(tx, sql`update allies set kind = ${kind} where merged_into = ${allyId}`);
}
