import { and, eq, isNull, ne, type SQL } from "drizzle-orm";
import { sessions } from "./schema/people";
import type { Tx } from "./transaction";

export const insertSession = async (tx: Tx, row: typeof sessions.$inferInsert): Promise<void> => {
  await tx.insert(sessions).values(row);
};

/** A session that was ended, and whose it was. */
export type Ended = { readonly id: string; readonly userId: string };

/** Ends the open session of a token; says which it was and whose. */
export const endSessionOf = async (tx: Tx, tokenHash: string, now: Date): Promise<Ended | undefined> =>
  (await endOpen(tx, eq(sessions.tokenHash, tokenHash), now))[0];

/** Ends one session, if it is still open. */
export const endSessionById = async (tx: Tx, id: string, now: Date): Promise<Ended | undefined> =>
  (await endOpen(tx, eq(sessions.id, id), now))[0];

/** Ends every open session of an account, at once: the next request of each finds none. One token may stay. */
export const endSessionsOf = (tx: Tx, userId: string, now: Date, keep?: string): Promise<Ended[]> => {
  const theirs = eq(sessions.userId, userId);
  return endOpen(tx, keep === undefined ? theirs : and(theirs, ne(sessions.tokenHash, keep)), now);
};

export const markSeen = async (tx: Tx, id: string, now: Date): Promise<void> => {
  await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, id));
};

const endOpen = (tx: Tx, which: SQL | undefined, now: Date): Promise<Ended[]> =>
  tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(which, isNull(sessions.endedAt)))
    .returning({ id: sessions.id, userId: sessions.userId });
