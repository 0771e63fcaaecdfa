"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openAction } from "@/app/_gate/action";
import { RefusedSignIn, signIn } from "@/app/_gate/auth";
import { localPath } from "@/app/_gate/paths";
import { keepChosenLocale, keepChosenTheme, THEMES } from "@/app/_gate/preferences";
import type { FormState } from "@/app/_ui/form/form-state";
import { localeInput, type SignInInput, signInInput } from "@/lib/access/input";

// Everything that whoever knows the address may call: to enter, and how the entrance looks in this browser.

/** Enters, and goes on to where one wanted to go. */
export async function enter(_: FormState, data: FormData): Promise<FormState> {
  const outcome = await openAction(signInInput, startSession)(data);
  if (outcome.ok) redirect(localPath(text(data, "destino")));
  return { refused: outcome, values: { email: text(data, "email") } };
}

export async function chooseLanguageHere(data: FormData): Promise<void> {
  await openAction(localeInput, ({ locale }) => keepChosenLocale(locale))(data);
}

export async function chooseTheme(data: FormData): Promise<void> {
  await openAction(z.object({ theme: z.enum(THEMES) }), ({ theme }) => keepChosenTheme(theme))(data);
}

const startSession = async (input: SignInInput) => {
  try {
    await signIn("credentials", { ...input, redirect: false });
  } catch (error) {
    throw error instanceof RefusedSignIn ? error.refusal : error;
  }
};

const text = (data: FormData, name: string) => {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
};
