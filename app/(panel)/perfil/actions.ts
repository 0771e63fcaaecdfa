"use server";

import { currentToken } from "@/app/_gate/actor";
import { formAction } from "@/app/_gate/form-action";
import { paths } from "@/app/_gate/paths";
import { keepChosenLocale } from "@/app/_gate/preferences";
import type { FormState } from "@/app/_ui/form/form-state";
import { changePassword } from "@/lib/access/change-password";
import { changePasswordInput } from "@/lib/access/change-password-input";
import { chooseLocale } from "@/lib/access/choose-locale";
import { endUserSession } from "@/lib/access/end-user-session";
import { endUserSessions } from "@/lib/access/end-user-sessions";
import { localeInput } from "@/lib/access/input";
import { endOtherSessionsInput, endUserSessionInput } from "@/lib/access/session-input";
import { tokenHash } from "@/lib/access/session-token";
import type { Actor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/codes";

const saved = () => paths.profile(true);

/** The language of the pages, for the account and for this browser. */
export async function saveLanguage(_: FormState, data: FormData): Promise<FormState> {
  return formAction(localeInput, keepLanguage, data, saved);
}

/** One's own password; the session that asks stays. */
export async function savePassword(_: FormState, data: FormData): Promise<FormState> {
  const token = await ownToken();
  return formAction(changePasswordInput, (actor, input) => changePassword(actor, input, token), data, saved);
}

export async function endOwnSession(_: FormState, data: FormData): Promise<FormState> {
  return formAction(endUserSessionInput, (actor, input) => endUserSession(actor, input), data, saved);
}

export async function endOtherSessions(_: FormState, data: FormData): Promise<FormState> {
  const keep = tokenHash(await ownToken());
  const others = (actor: Actor, input: { requestId: string }) =>
    endUserSessions(actor, { ...input, userId: actor.id }, keep);
  return formAction(endOtherSessionsInput, others, data, saved);
}

const ownToken = async () => (await currentToken()) ?? "";

const keepLanguage = async (actor: Actor, { locale }: { locale: Locale }) => {
  await chooseLocale(actor, locale);
  await keepChosenLocale(locale);
};
