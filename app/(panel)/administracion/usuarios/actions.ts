"use server";

import { currentToken } from "@/app/_gate/actor";
import { answeringAction, formAction } from "@/app/_gate/form-action";
import { paths } from "@/app/_gate/paths";
import type { FormState } from "@/app/_ui/form/form-state";
import { addUser } from "@/lib/access/add-user";
import { disableUser } from "@/lib/access/disable-user";
import { editUser } from "@/lib/access/edit-user";
import { enableUser } from "@/lib/access/enable-user";
import { endUserSession } from "@/lib/access/end-user-session";
import { endUserSessions } from "@/lib/access/end-user-sessions";
import { accountInput, editUserInput, newUserInput } from "@/lib/access/input";
import { resetPassword } from "@/lib/access/reset-password";
import { endUserSessionInput, endUserSessionsInput } from "@/lib/access/session-input";
import { tokenHash } from "@/lib/access/session-token";

const toUser = (id: string) => paths.user(id, true);

/** Opens an account. The answer is the only place where the generated password ever stands; a second click repeats it. */
export async function addAccount(state: FormState, data: FormData): Promise<FormState> {
  return answeringAction(
    newUserInput,
    (actor, input) => addUser(actor, input),
    data,
    ({ id, email, password }) => ({
      email,
      href: paths.user(id),
      again: paths.newUser(),
      password: password ?? state.done?.password ?? "",
    }),
  );
}

export async function editAccount(_: FormState, data: FormData): Promise<FormState> {
  return formAction(editUserInput, (actor, input) => editUser(actor, input), data, toUser);
}

export async function disableAccount(_: FormState, data: FormData): Promise<FormState> {
  return formAction(accountInput, (actor, input) => disableUser(actor, input), data, toUser);
}

export async function enableAccount(_: FormState, data: FormData): Promise<FormState> {
  return formAction(accountInput, (actor, input) => enableUser(actor, input), data, toUser);
}

/** A new password, said once; a second click repeats it. */
export async function resetAccount(state: FormState, data: FormData): Promise<FormState> {
  return answeringAction(
    accountInput,
    (actor, input) => resetPassword(actor, input),
    data,
    (password) => ({
      password: password ?? state.done?.password ?? "",
    }),
  );
}

export async function endAccountSession(_: FormState, data: FormData): Promise<FormState> {
  return formAction(endUserSessionInput, (actor, input) => endUserSession(actor, input), data, toUser);
}

/** Every session of an account; of one's own, all but the one that asks. */
export async function endAccountSessions(_: FormState, data: FormData): Promise<FormState> {
  const keep = tokenHash((await currentToken()) ?? "");
  return formAction(endUserSessionsInput, (actor, input) => endUserSessions(actor, input, keep), data, toUser);
}
