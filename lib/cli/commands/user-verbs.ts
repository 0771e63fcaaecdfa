import { z } from "zod";
import { systemActor } from "@/lib/access/actor-from";
import { addUser } from "@/lib/access/add-user";
import { disableUser } from "@/lib/access/disable-user";
import { addUserInput, emailInput } from "@/lib/access/input";
import { listUsers } from "@/lib/access/list-users";
import { resetPassword } from "@/lib/access/reset-password";
import { found } from "@/lib/domain/found";
import { PROBLEM_CODES, Refusal } from "@/lib/domain/problem";
import type { UserAnswer, UserOptions } from "./user-options";

const OPERATOR = systemActor("linea_de_ordenes");

export const userAdd = async ({ office, psde, ...given }: UserOptions): Promise<UserAnswer> => {
  const input = read(addUserInput, { ...given, officeCode: office, psdeCode: psde });
  const { email, password } = await addUser(OPERATOR, input);
  return {
    json: { email, password },
    text: `Cuenta creada: ${email}\nContraseña (se muestra una sola vez): ${password}`,
  };
};

export const userList = async (): Promise<UserAnswer> => {
  const users = await listUsers(OPERATOR);
  const json = users.map(({ id: _, version: __, disabledAt, ...user }) => ({
    ...user,
    disabledAt: disabledAt?.toISOString() ?? null,
  }));
  const lines = users.map(({ email, name, role, office, psde, disabledAt }) =>
    [email, name, role, office ?? psde ?? "—", disabledAt ? "desactivada" : "activa"].join("\t"),
  );
  return { json, text: lines.length > 0 ? lines.join("\n") : "No hay cuentas. Cree una con «user add»." };
};

export const userDisable = async (given: string): Promise<UserAnswer> => {
  const email = read(emailInput, given);
  await disableUser(OPERATOR, await accountNow(email));
  return { json: { email, disabled: true }, text: `Cuenta desactivada: ${email}. Sus sesiones abiertas terminaron.` };
};

export const userReset = async (given: string): Promise<UserAnswer> => {
  const email = read(emailInput, given);
  const password = await resetPassword(OPERATOR, await accountNow(email));
  return { json: { email, password }, text: `Contraseña nueva de ${email} (se muestra una sola vez): ${password}` };
};

// A command is asked once, of the account as it stands.
const accountNow = async (email: string) => {
  const account = (await listUsers(OPERATOR)).find((user) => user.email === email);
  const { id, version } = found(account, "user");
  return { requestId: crypto.randomUUID(), userId: id, version };
};

const read = <T>(schema: z.ZodType<T>, raw: unknown): T => {
  const answer = schema.safeParse(raw);
  if (answer.success) return answer.data;
  throw new Refusal(z.enum(PROBLEM_CODES).catch("request.malformed").parse(answer.error.issues[0]?.message));
};
