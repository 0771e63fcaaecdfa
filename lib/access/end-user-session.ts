import { transactionOnce } from "@/db/once";
import { sessionById } from "@/db/query/sessions";
import { endSessionById } from "@/db/sessions";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { allow } from "./policy";
import type { EndUserSessionInput } from "./session-input";

/**
 * Ends one open session: one's own, or anybody's for the central unit; its next request finds none. One that ended
 * meanwhile is as wanted. Refuses what is not within reach (`session.not_found`).
 */
export const endUserSession = (actor: Actor, input: EndUserSessionInput, now = new Date()): Promise<string> =>
  transactionOnce(actor, "session.end", input, async (tx) => {
    const session = found(await sessionById(tx, actor, input.sessionId), "session");
    allow(actor, "session.end", session);
    const ended = await endSessionById(tx, session.id, now);
    if (ended) await record(tx, actor, "session.ended", { subjectId: ended.id, after: { userId: ended.userId } });
    return session.userId;
  });
