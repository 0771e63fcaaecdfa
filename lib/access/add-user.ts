import { v7 as uuid } from "uuid";
import { transactionOnce } from "@/db/once";
import { accountByEmail } from "@/db/query/users";
import { insertUser } from "@/db/users";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/problem";
import { generatePassword } from "./generate-password";
import type { AddUserInput } from "./input";
import { hashPassword, passwordProblem } from "./password";
import { placeOf, requirePlace } from "./place";
import { allow } from "./policy";

export type AddedUser = { readonly id: string; readonly email: string; readonly password: string | null };

/**
 * The central unit, or an operator, opens an account; answers the generated password when none was given, once: a
 * repeated request gets the account and no password. Refuses a taken e-mail (`user.taken`), a role without its office
 * or PSDE or with one it does not have (`user.*_needed`, `user.place_unneeded`), and a weak password.
 */
export const addUser = async (actor: Actor, input: AddUserInput, now = new Date()): Promise<AddedUser> => {
  allow(actor, "user.add", null);
  requirePlace(input);
  const generated = input.password === undefined ? generatePassword() : null;
  const passwordHash = await hashPassword(checked(input) ?? generated ?? "");
  const asked = { requestId: input.requestId ?? uuid() };
  const { email, name, role } = input;
  const user = { id: uuid(), email, name, role };
  // What is kept of the answer tells nobody the password.
  const added = await transactionOnce(actor, "user.add", asked, async (tx) => {
    if (await accountByEmail(tx, email)) throw new Refusal("user.taken");
    const place = await placeOf(tx, input);
    await insertUser(tx, { ...user, ...place, passwordHash, createdAt: now, updatedAt: now });
    const shown = { email, name, role, oficina: input.officeCode ?? null, psde: input.psdeCode ?? null };
    await record(tx, actor, "user.added", { subjectId: user.id, after: shown });
    return { id: user.id, email };
  });
  return { ...added, password: added.id === user.id ? generated : null };
};

const checked = ({ password, email }: AddUserInput) => {
  const problem = password === undefined ? null : passwordProblem(password, email);
  if (problem) throw new Refusal(problem);
  return password;
};
