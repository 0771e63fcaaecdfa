import { eq } from "drizzle-orm";
import type { Locale } from "@/lib/domain/codes";
import { users } from "./schema/people";
import type { Tx } from "./transaction";

export const insertUser = async (tx: Tx, row: typeof users.$inferInsert): Promise<void> => {
  await tx.insert(users).values(row);
};

export const markDisabled = async (tx: Tx, id: string, now: Date): Promise<void> => {
  await tx.update(users).set({ disabledAt: now, updatedAt: now }).where(eq(users.id, id));
};

export const replacePassword = async (tx: Tx, id: string, passwordHash: string, now: Date): Promise<void> => {
  await tx.update(users).set({ passwordHash, updatedAt: now }).where(eq(users.id, id));
};

export const keepLocale = async (tx: Tx, id: string, locale: Locale, now: Date): Promise<void> => {
  await tx.update(users).set({ locale, updatedAt: now }).where(eq(users.id, id));
};
