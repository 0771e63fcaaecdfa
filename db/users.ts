import { and, asc, eq, isNull } from "drizzle-orm";
import type { Locale } from "@/lib/domain/codes";
import { users } from "./schema/people";
import type { Tx } from "./transaction";

export const insertUser = async (tx: Tx, row: typeof users.$inferInsert): Promise<void> => {
  await tx.insert(users).values(row);
};

/** What an edit may change of an account. */
export type UserChange = Partial<
  Pick<typeof users.$inferInsert, "email" | "name" | "role" | "officeId" | "psdeId" | "passwordHash" | "disabledAt">
>;

/** Changes an account that nobody changed since that version; false when somebody did. */
export const changeUser = async (
  tx: Tx,
  seen: { readonly userId: string; readonly version: number },
  change: UserChange,
  now: Date,
): Promise<boolean> => {
  const changed = await tx
    .update(users)
    .set({ ...change, updatedAt: now })
    .where(and(eq(users.id, seen.userId), eq(users.version, seen.version)))
    .returning({ id: users.id });
  return changed.length === 1;
};

/** The ids of everybody who can act for the central unit; nobody else can shut or demote them until this one is done. */
export const lockActiveCentrals = async (tx: Tx): Promise<string[]> => {
  const active = and(eq(users.role, "central"), isNull(users.disabledAt));
  const rows = await tx.select({ id: users.id }).from(users).where(active).orderBy(asc(users.id)).for("update");
  return rows.map(({ id }) => id);
};

export const replacePassword = async (tx: Tx, id: string, passwordHash: string, now: Date): Promise<void> => {
  await tx.update(users).set({ passwordHash, updatedAt: now }).where(eq(users.id, id));
};

export const keepLocale = async (tx: Tx, id: string, locale: Locale, now: Date): Promise<void> => {
  await tx.update(users).set({ locale, updatedAt: now }).where(eq(users.id, id));
};
