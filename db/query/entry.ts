import { sql } from "drizzle-orm";
import { database } from "@/db/connection";
import type { Locale, Role } from "@/lib/domain/codes";

/** Asked before an actor exists: two functions of the owner answer this much, and nothing else is visible. */
export type EntryAccount = { readonly id: string; readonly passwordHash: string; readonly disabled: boolean };

export type EntrySession = {
  readonly sessionId: string;
  readonly lastSeenAt: string;
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly locale: Locale;
  readonly officeId: string | null;
  readonly psdeId: string | null;
};

/** The account of an e-mail address in lower case. */
export const entryAccount = async (email: string): Promise<EntryAccount | undefined> => {
  const statement = sql`select user_id as id, password_hash as "passwordHash", disabled from entry_account(${email})`;
  const [account] = await database().execute<EntryAccount>(statement);
  return account;
};

/** The session of a token's hash with its account as it stands now, if neither has ended. */
export const entrySession = async (tokenHash: string, now: Date): Promise<EntrySession | undefined> => {
  const statement = sql`select session_id as "sessionId", last_seen_at as "lastSeenAt", user_id as id, name, role, locale,
    office_id as "officeId", psde_id as "psdeId" from entry_session(${tokenHash}, ${now.toISOString()}::timestamptz)`;
  const [session] = await database().execute<EntrySession>(statement);
  return session;
};
