import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/domain/actor";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";

/** An open session of an account. Instants as text. */
export type OpenSession = {
  id: string;
  since: string;
  lastSeen: string;
  userAgent: string | null;
  ip: string | null;
  /** The one that asks. */
  here: boolean;
};

/** The open sessions of an account, latest used first; `here` is the hash of the token that asks. */
export const openSessionsOf = (
  reader: Reader,
  actor: Actor,
  { userId, here, now }: { userId: string; here: string; now: Date },
): Promise<OpenSession[]> =>
  rowsOf(
    reader,
    sql`select id, created_at::text as since, last_seen_at::text as "lastSeen", user_agent as "userAgent", ip, token_hash = ${here} as here
      from sessions where user_id = ${userId} and ended_at is null and expires_at > ${now.toISOString()}::timestamptz and ${within(actor)}
      order by last_seen_at desc, id desc`,
  );

/** A session within an actor's reach: one's own, or anybody's for who keeps the accounts. */
export const sessionById = async (reader: Reader, actor: Actor, id: string) => {
  const [session] = await rowsOf<{ id: string; userId: string }>(
    reader,
    sql`select id, user_id as "userId" from sessions where id = ${id} and ${within(actor)}`,
  );
  return session;
};

const within = (actor: Actor) => (actor.scope.kind === "all" ? sql`true` : sql`user_id = ${actor.id}`);
