import { endSessionOf } from "@/db/sessions";
import { transaction } from "@/db/transaction";
import { record } from "@/lib/audit/record";
import { systemActor } from "./actor-from";
import { tokenHash } from "./session-token";

/** Whoever holds the token leaves: its session ends, wherever else the token may have been copied. Refuses nothing. */
export const endSession = (token: string, now = new Date()): Promise<void> => {
  const door = systemActor("entrada");
  return transaction(door, async (tx) => {
    const ended = await endSessionOf(tx, tokenHash(token), now);
    if (ended) await record(tx, door, "session.ended", { subjectId: ended.id, after: { userId: ended.userId } });
  });
};
