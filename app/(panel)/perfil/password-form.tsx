"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import { TextField } from "@/app/_ui/form/text-field";
import { changePasswordInput } from "@/lib/access/change-password-input";
import type { Messages } from "@/lib/i18n/messages";
import { savePassword } from "./actions";

type Props = {
  readonly requestId: string;
  /** The account's: once the password has changed, the form starts anew. */
  readonly version: number;
  readonly texts: Messages["people"]["profile"];
  readonly submitting: string;
};

const BLANK = { current: "", chosen: "", again: "" };

export const PasswordForm = ({ requestId, version, texts, submitting }: Props) => (
  <div className="max-w-[24rem]">
    <ActionForm
      key={version}
      schema={changePasswordInput}
      action={savePassword}
      blank={BLANK}
      hidden={{ requestId }}
      look="secondary"
      submit={texts.passwordSubmit}
      submitting={submitting}
    >
      <TextField name="current" type="password" label={texts.current} autoComplete="current-password" />
      <TextField
        name="chosen"
        type="password"
        label={texts.chosen}
        hint={texts.chosenHint}
        autoComplete="new-password"
      />
      <TextField name="again" type="password" label={texts.again} autoComplete="new-password" />
    </ActionForm>
  </div>
);
