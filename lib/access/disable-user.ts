import { transactionOnce } from "@/db/once";
import { accountById } from "@/db/query/users";
import { endSessionsOf } from "@/db/sessions";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import type { AccountInput } from "./input";
import { allow } from "./policy";
import { keepACentral, saveUser } from "./save-user";

/**
 * Shuts an account: nobody enters with it any more, and its open sessions end at once. Refuses one already shut
 * (`user.already_disabled`), the last active account of the central unit (`user.last_central`), and one that somebody
 * changed meanwhile.
 */
export const disableUser = (actor: Actor, input: AccountInput, now = new Date()): Promise<string> =>
  transactionOnce(actor, "user.disable", input, async (tx) => {
    const user = found(await accountById(tx, input.userId), "user");
    allow(actor, "user.disable", user);
    if (user.role === "central") await keepACentral(tx, user.id);
    await saveUser(tx, input, { disabledAt: now }, now);
    await endSessionsOf(tx, user.id, now);
    await record(tx, actor, "user.disabled", {
      subjectId: user.id,
      before: { activa: true },
      after: { activa: false },
    });
    return user.id;
  });
