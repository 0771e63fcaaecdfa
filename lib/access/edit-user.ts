import { transactionOnce } from "@/db/once";
import { accountByEmail, accountById } from "@/db/query/users";
import type { Tx } from "@/db/transaction";
import { difference } from "@/lib/audit/difference";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { Refusal } from "@/lib/domain/problem";
import type { EditUserInput } from "./input";
import { placeOf, requirePlace } from "./place";
import { allow } from "./policy";
import { keepACentral, saveUser } from "./save-user";

/**
 * The central unit changes an account's name, e-mail, role, office or PSDE; it counts on that person's next request.
 * Refuses a taken e-mail (`user.taken`), a role without its place, the last active account of the central unit losing
 * its role (`user.last_central`), and what somebody else changed meanwhile.
 */
export const editUser = (actor: Actor, input: EditUserInput, now = new Date()): Promise<string> =>
  transactionOnce(actor, "user.edit", input, async (tx) => {
    const user = found(await accountById(tx, input.userId), "user");
    allow(actor, "user.edit", null);
    requirePlace(input);
    await refuseTaken(tx, input);
    if (user.role === "central" && input.role !== "central") await keepACentral(tx, user.id);
    const { email, name, role } = input;
    await saveUser(tx, input, { email, name, role, ...(await placeOf(tx, input)) }, now);
    const after = { email, name, role, oficina: input.officeCode ?? null, psde: input.psdeCode ?? null };
    const changed = difference({ ...user, oficina: user.office }, after);
    if (changed) await record(tx, actor, "user.changed", { subjectId: user.id, ...changed });
    return user.id;
  });

const refuseTaken = async (tx: Tx, { email, userId }: EditUserInput) => {
  const holder = await accountByEmail(tx, email);
  if (holder && holder.id !== userId) throw new Refusal("user.taken");
};
