import { v7 as uuid } from "uuid";
import { officeByCode, psdeByCode } from "@/db/query/user-home";
import { accountByEmail } from "@/db/query/users";
import { type Tx, transaction } from "@/db/transaction";
import { insertUser } from "@/db/users";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { type ProblemCode, Refusal } from "@/lib/domain/problem";
import { generatePassword } from "./generate-password";
import type { AddUserInput } from "./input";
import { hashPassword, passwordProblem } from "./password";
import { allow } from "./policy";

export type AddedUser = { readonly id: string; readonly email: string; readonly password: string | null };

/**
 * The central unit, or an operator, opens an account; answers the generated password when none was given. Refuses a
 * taken e-mail, a role without its office or PSDE (or with one it does not have), and a weak password.
 */
export const addUser = async (actor: Actor, input: AddUserInput, now = new Date()): Promise<AddedUser> => {
  refuseIf(placeProblem(input));
  refuseIf(input.password === undefined ? null : passwordProblem(input.password, input.email));
  const generated = input.password === undefined ? generatePassword() : null;
  const passwordHash = await hashPassword(input.password ?? generated ?? "");
  return transaction(actor, async (tx) => {
    allow(actor, "user.add", null);
    if (await accountByEmail(tx, input.email)) throw new Refusal("user.taken");
    const { email, name, role } = input;
    const user = { id: uuid(), email, name, role, ...(await placeOf(tx, input)) };
    await insertUser(tx, { ...user, passwordHash, createdAt: now, updatedAt: now });
    await record(tx, actor, "user.added", { subjectId: user.id, after: user });
    return { id: user.id, email, password: generated };
  });
};

const placeProblem = ({ role, officeCode, psdeCode }: AddUserInput): ProblemCode | null => {
  if (role === "oficina") return officeCode && !psdeCode ? null : "user.office_needed";
  if (role === "psde") return psdeCode && !officeCode ? null : "user.psde_needed";
  return officeCode || psdeCode ? "user.place_unneeded" : null;
};

const placeOf = async (tx: Tx, { officeCode, psdeCode }: AddUserInput) => ({
  officeId: officeCode ? found(await officeByCode(tx, officeCode), "office").id : null,
  psdeId: psdeCode ? found(await psdeByCode(tx, psdeCode), "psde").id : null,
});

const refuseIf = (problem: ProblemCode | null) => {
  if (problem) throw new Refusal(problem);
};
