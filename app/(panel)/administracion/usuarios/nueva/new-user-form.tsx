"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import type { Choice } from "@/app/_ui/form/select-field";
import { newUserInput } from "@/lib/access/input";
import type { Messages } from "@/lib/i18n/messages";
import { AccountFields } from "../account-fields";
import { addAccount } from "../actions";
import { PasswordOnce } from "../password-once";

type Props = {
  readonly requestId: string;
  readonly choices: { readonly roles: Choice[]; readonly offices: Choice[]; readonly psdes: Choice[] };
  readonly texts: Messages["people"];
};

const BLANK = { name: "", email: "", role: "", officeCode: "", psdeCode: "" };

export const NewUserForm = ({ requestId, choices, texts }: Props) => (
  <div className="max-w-[36rem]">
    <ActionForm
      schema={newUserInput}
      action={addAccount}
      blank={BLANK}
      hidden={{ requestId }}
      draft="usuario-nuevo"
      submit={texts.newUser.submit}
      submitting={texts.newUser.submitting}
      answered={({ email = "", password, href = "", again = "" }) => (
        <PasswordOnce
          {...texts.password}
          title={texts.newUser.done}
          of={texts.password.of.replace("{email}", email)}
          password={password}
        >
          <a href={href}>{texts.password.toUser}</a>
          <a href={again}>{texts.password.another}</a>
        </PasswordOnce>
      )}
    >
      <AccountFields {...choices} texts={texts.account} />
    </ActionForm>
  </div>
);
