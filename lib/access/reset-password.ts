import { accountByEmail } from "@/db/query/users";
import { endSessionsOf } from "@/db/sessions";
import { transaction } from "@/db/transaction";
import { replacePassword } from "@/db/users";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { generatePassword } from "./generate-password";
import { hashPassword } from "./password";
import { allow } from "./policy";

/** Gives an account a new password, answered once; its open sessions end at once. Refuses a disabled account. */
export const resetPassword = async (actor: Actor, email: string, now = new Date()): Promise<string> => {
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  return transaction(actor, async (tx) => {
    const user = found(await accountByEmail(tx, email), "user");
    allow(actor, "user.resetPassword", user);
    await replacePassword(tx, user.id, passwordHash, now);
    await endSessionsOf(tx, user.id, now);
    await record(tx, actor, "user.passwordReset", { subjectId: user.id });
    return password;
  });
};
