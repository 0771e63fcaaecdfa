import { transactionOnce } from "@/db/once";
import { accountById } from "@/db/query/users";
import { endSessionsOf } from "@/db/sessions";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { allow } from "./policy";
import type { EndUserSessionsInput } from "./session-input";

/**
 * Ends every open session of an account, at once; whoever has the password enters again. With `keep`, that one stays:
 * the session that asks. For the central unit, and for oneself; refuses what is not within reach (`user.not_found`).
 */
export const endUserSessions = (
  actor: Actor,
  input: EndUserSessionsInput,
  keep?: string,
  now = new Date(),
): Promise<string> =>
  transactionOnce(actor, "session.endAll", input, async (tx) => {
    const user = found(await accountById(tx, input.userId), "user");
    allow(actor, "session.end", { userId: user.id });
    for (const ended of await endSessionsOf(tx, user.id, now, keep))
      await record(tx, actor, "session.ended", { subjectId: ended.id, after: { userId: ended.userId } });
    return user.id;
  });
