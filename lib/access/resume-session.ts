import { entrySession } from "@/db/query/entry";
import { markSeen } from "@/db/sessions";
import { transaction } from "@/db/transaction";
import type { Actor } from "@/lib/domain/actor";
import { actorFrom, systemActor } from "./actor-from";
import { tokenHash } from "./session-token";

/** «Last seen» is kept to the nearest ten minutes, so that reading pages does not mean writing. */
const SEEN_EVERY_MS = 600_000;

/** Who a session's token belongs to, as the account stands now; null when either has ended. Asked on every request. */
export const resumeSession = async (token: string, now = new Date()): Promise<Actor | null> => {
  const session = await entrySession(tokenHash(token), now);
  if (!session) return null;
  if (now.getTime() - Date.parse(session.lastSeenAt) > SEEN_EVERY_MS)
    await transaction(systemActor("entrada"), (tx) => markSeen(tx, session.sessionId, now));
  return actorFrom(session);
};
