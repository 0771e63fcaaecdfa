import { v7 as uuid } from "uuid";
import { entryAccount } from "@/db/query/entry";
import { insertSession } from "@/db/sessions";
import { transaction } from "@/db/transaction";
import { record } from "@/lib/audit/record";
import { Refusal } from "@/lib/domain/problem";
import { systemActor } from "./actor-from";
import type { SignInInput } from "./input";
import { passwordOpens } from "./password";
import { newToken, SESSION_DAYS, tokenHash } from "./session-token";
import { countTry, forgiveTry } from "./throttle";

/** Where a sign-in comes from, as the request tells it. */
export type Origin = { readonly ip: string; readonly userAgent: string | null };

/**
 * A person enters with e-mail and password; the answer is the token of a new session. Unknown account, wrong password
 * and disabled account are refused alike (`sign_in.refused`), in the same time; too many tries with `sign_in.throttled`.
 */
export const signIn = async (input: SignInInput, origin: Origin, now = new Date()): Promise<string> => {
  const knock = { account: input.email, from: origin.ip };
  await countTry(knock);
  const account = await entryAccount(input.email);
  const opens = await passwordOpens(account && !account.disabled ? account.passwordHash : null, input.password);
  if (!account || !opens) throw new Refusal("sign_in.refused");
  await forgiveTry(knock);
  return startSession(account.id, origin, now);
};

const startSession = async (userId: string, origin: Origin, now: Date): Promise<string> => {
  const token = newToken();
  const door = systemActor("entrada");
  await transaction(door, async (tx) => {
    const id = uuid();
    const expiresAt = new Date(now.getTime() + SESSION_DAYS * 86_400_000);
    const times = { createdAt: now, lastSeenAt: now, expiresAt };
    await insertSession(tx, { id, userId, tokenHash: tokenHash(token), ...origin, ...times });
    await record(tx, door, "session.started", { subjectId: id, after: { userId } });
  });
  return token;
};
