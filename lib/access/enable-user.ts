import { transactionOnce } from "@/db/once";
import { accountById } from "@/db/query/users";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import type { AccountInput } from "./input";
import { allow } from "./policy";
import { saveUser } from "./save-user";

/**
 * Opens an account that was shut, with the password it had. Refuses one that is not shut (`user.not_disabled`), and
 * one that somebody changed meanwhile.
 */
export const enableUser = (actor: Actor, input: AccountInput, now = new Date()): Promise<string> =>
  transactionOnce(actor, "user.enable", input, async (tx) => {
    const user = found(await accountById(tx, input.userId), "user");
    allow(actor, "user.enable", user);
    await saveUser(tx, input, { disabledAt: null }, now);
    await record(tx, actor, "user.enabled", { subjectId: user.id, before: { activa: false }, after: { activa: true } });
    return user.id;
  });
