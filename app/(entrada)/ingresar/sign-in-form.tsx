"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import { TextField } from "@/app/_ui/form/text-field";
import { signInInput } from "@/lib/access/input";
import type { Messages } from "@/lib/i18n/messages";
import { enter } from "../actions";

type Props = { readonly destination: string; readonly texts: Messages["signIn"] };

export const SignInForm = ({ destination, texts }: Props) => (
  <ActionForm
    schema={signInInput}
    action={enter}
    blank={{ email: "", password: "" }}
    submit={texts.submit}
    submitting={texts.submitting}
  >
    <input type="hidden" name="destino" value={destination} />
    <TextField name="email" type="email" label={texts.email} autoComplete="username" />
    <TextField name="password" type="password" label={texts.password} autoComplete="current-password" />
  </ActionForm>
);
