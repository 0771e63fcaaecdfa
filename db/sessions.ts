import { and, eq, isNull } from "drizzle-orm";
import { sessions } from "./schema/people";
import type { Tx } from "./transaction";

export const insertSession = async (tx: Tx, row: typeof sessions.$inferInsert): Promise<void> => {
  await tx.insert(sessions).values(row);
};

/** Ends the open session of a token; says which it was and whose. */
export const endSessionOf = async (tx: Tx, tokenHash: string, now: Date) => {
  const open = and(eq(sessions.tokenHash, tokenHash), isNull(sessions.endedAt));
  const [ended] = await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(open)
    .returning({ id: sessions.id, userId: sessions.userId });
  return ended;
};

/** Ends every open session of an account, at once: the next request of each finds none. */
export const endSessionsOf = async (tx: Tx, userId: string, now: Date): Promise<void> => {
  const open = and(eq(sessions.userId, userId), isNull(sessions.endedAt));
  await tx.update(sessions).set({ endedAt: now }).where(open);
};

export const markSeen = async (tx: Tx, id: string, now: Date): Promise<void> => {
  await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, id));
};
