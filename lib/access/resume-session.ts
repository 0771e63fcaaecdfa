import { entrySession } from "@/db/query/entry";
import type { Actor } from "@/lib/domain/actor";
import { actorFrom } from "./actor-from";
import { tokenHash } from "./session-token";

/** Who a session's token belongs to, as the account stands now; null when either has ended. Asked on every request. */
export const resumeSession = async (token: string): Promise<Actor | null> => {
  const session = await entrySession(tokenHash(token));
  return session ? actorFrom(session) : null;
};
