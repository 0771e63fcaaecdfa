import { transactionOnce } from "@/db/once";
import { accountById } from "@/db/query/users";
import { endSessionsOf } from "@/db/sessions";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { generatePassword } from "./generate-password";
import type { AccountInput } from "./input";
import { hashPassword } from "./password";
import { allow } from "./policy";
import { saveUser } from "./save-user";

/**
 * Gives an account a new password; its open sessions end at once. The password is answered once: a repeated request
 * gets null, and nothing is written twice. Refuses a disabled account (`user.disabled`), and one that somebody changed
 * meanwhile.
 */
export const resetPassword = async (actor: Actor, input: AccountInput, now = new Date()): Promise<string | null> => {
  // A hash costs: it is not made for whoever may not ask.
  allow(actor, "user.list", null);
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  // What is kept of the answer tells nobody the password.
  const turn = crypto.randomUUID();
  const done = await transactionOnce(actor, "user.resetPassword", input, async (tx) => {
    const user = found(await accountById(tx, input.userId), "user");
    allow(actor, "user.resetPassword", user);
    await saveUser(tx, input, { passwordHash }, now);
    await endSessionsOf(tx, user.id, now);
    await record(tx, actor, "user.passwordReset", { subjectId: user.id });
    return turn;
  });
  return done === turn ? password : null;
};
