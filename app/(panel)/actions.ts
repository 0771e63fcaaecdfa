"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action, openAction } from "@/app/_gate/action";
import { auth, signOut } from "@/app/_gate/auth";
import { paths } from "@/app/_gate/paths";
import { keepChosenLocale } from "@/app/_gate/preferences";
import { chooseLocale } from "@/lib/access/choose-locale";
import { endSession } from "@/lib/access/end-session";
import { localeInput } from "@/lib/access/input";

/** Leaves: the session ends in the database, and the cookie with it. A session already dead may leave too. */
export async function leave(): Promise<void> {
  const left = await openAction(z.object({}), endOwnSession)({});
  if (left.ok) redirect(paths.signIn());
}

/** The language of the pages, for this browser and for the account. */
export async function chooseLanguage(data: FormData): Promise<void> {
  await action(localeInput, async (actor, { locale }) => {
    await chooseLocale(actor, locale);
    await keepChosenLocale(locale);
  })(data);
}

const endOwnSession = async () => {
  const session = await auth();
  if (session?.token) await endSession(session.token);
  await signOut({ redirect: false });
};
