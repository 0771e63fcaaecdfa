"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import type { Choice } from "@/app/_ui/form/select-field";
import { editUserInput } from "@/lib/access/input";
import type { Messages } from "@/lib/i18n/messages";
import { AccountFields } from "../account-fields";
import { editAccount } from "../actions";

type Props = {
  readonly requestId: string;
  readonly user: EditedUser;
  readonly choices: { readonly roles: Choice[]; readonly offices: Choice[]; readonly psdes: Choice[] };
  readonly texts: Pick<Messages["people"], "account">;
  readonly save: { readonly save: string; readonly saving: string };
};

type EditedUser = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly office: string | null;
  readonly psde: string | null;
};

export const EditUserForm = ({ requestId, user, choices, texts, save }: Props) => (
  <div className="max-w-[36rem]">
    <ActionForm
      schema={editUserInput}
      action={editAccount}
      blank={{
        name: user.name,
        email: user.email,
        role: user.role,
        officeCode: user.office ?? "",
        psdeCode: user.psde ?? "",
      }}
      hidden={{ requestId, userId: user.id, version: String(user.version) }}
      draft={`usuario-${user.id}`}
      submit={save.save}
      submitting={save.saving}
    >
      <AccountFields {...choices} texts={texts.account} />
    </ActionForm>
  </div>
);
