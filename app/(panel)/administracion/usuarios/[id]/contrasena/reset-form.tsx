"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import { accountInput } from "@/lib/access/input";
import type { Messages } from "@/lib/i18n/messages";
import { resetAccount } from "../../actions";
import { PasswordOnce } from "../../password-once";

type Props = {
  readonly seen: { readonly requestId: string; readonly userId: string; readonly version: string };
  readonly email: string;
  readonly href: string;
  readonly texts: Pick<Messages["people"], "reset" | "password">;
};

export const ResetForm = ({ seen, email, href, texts }: Props) => (
  <ActionForm
    schema={accountInput}
    action={resetAccount}
    blank={{}}
    hidden={seen}
    submit={texts.reset.submit}
    submitting={texts.reset.submitting}
    answered={({ password }) => (
      <PasswordOnce
        {...texts.password}
        title={texts.reset.done}
        of={texts.password.of.replace("{email}", email)}
        password={password}
      >
        <a href={href}>{texts.password.toUser}</a>
      </PasswordOnce>
    )}
  />
);
