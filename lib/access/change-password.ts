import { transactionOnce } from "@/db/once";
import { keptPassword } from "@/db/query/users";
import { endSessionsOf } from "@/db/sessions";
import type { Tx } from "@/db/transaction";
import { replacePassword } from "@/db/users";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { Refusal } from "@/lib/domain/problem";
import { systemActor } from "./actor-from";
import type { ChangePasswordInput } from "./change-password-input";
import { hashPassword, passwordOpens, passwordProblem } from "./password";
import { tokenHash } from "./session-token";
import { countTry, forgiveTry } from "./throttle";

/**
 * A person changes their own password; every other session of theirs ends. `token` is the session that asks, which
 * stays. Refuses when the current password is not that (`password.wrong_current`), after five such tries in a quarter
 * of an hour (`sign_in.throttled`), and a new one that is short, common or the same.
 */
export const changePassword = async (
  actor: Actor,
  input: ChangePasswordInput,
  token: string,
  now = new Date(),
): Promise<void> => {
  const knock = { account: actor.id, from: `perfil ${actor.id}` };
  await countTry(knock);
  try {
    await write(actor, input, token, now);
  } catch (error) {
    // Whoever knows the password is not guessing, however poor the new one.
    const guessed = error instanceof Refusal && error.code === "password.wrong_current";
    if (!guessed) await forgiveTry(knock);
    throw error;
  }
  await forgiveTry(knock);
};

const write = (actor: Actor, input: ChangePasswordInput, token: string, now: Date): Promise<void> => {
  // Accounts are written by the central unit and the system alone: one's own password goes through the door.
  const door = systemActor("entrada");
  return transactionOnce(door, "user.changePassword", input, async (tx) => {
    await replacePassword(tx, actor.id, await chosenHash(tx, actor, input), now);
    await endSessionsOf(tx, actor.id, now, tokenHash(token));
    await record(tx, door, "user.passwordChanged", { subjectId: actor.id });
  });
};

const chosenHash = async (tx: Tx, actor: Actor, { current, chosen }: ChangePasswordInput): Promise<string> => {
  const { email, passwordHash } = found(await keptPassword(tx, actor.id), "user");
  if (!(await passwordOpens(passwordHash, current))) throw new Refusal("password.wrong_current");
  const problem = passwordProblem(chosen, email) ?? (chosen === current ? "password.unchanged" : null);
  if (problem) throw new Refusal(problem);
  return hashPassword(chosen);
};
