"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import { CivilDateField } from "@/app/_ui/form/civil-date-field";
import { type Choice, SelectField } from "@/app/_ui/form/select-field";
import type { Messages } from "@/lib/i18n/messages";
import { assignPsdeInput, NOBODY } from "@/lib/opr/assign-input";
import { changePsde } from "../actions";

type Props = {
  readonly hidden: { readonly requestId: string; readonly oprId: string; readonly version: string };
  readonly psdes: readonly Choice[];
  readonly texts: Messages["assignments"]["ofOne"];
  readonly locale: string;
};

export const ChangePsdeForm = ({ hidden, psdes, texts, locale }: Props) => (
  <div className="max-w-[36rem]">
    <ActionForm
      schema={assignPsdeInput}
      action={changePsde}
      blank={{ toPsde: "", from: "" }}
      hidden={hidden}
      draft={`psde-de-${hidden.oprId}`}
      submit={texts.submit}
      submitting={texts.submitting}
    >
      <SelectField
        name="toPsde"
        label={texts.to}
        choices={[{ value: NOBODY, label: texts.nobody }, ...psdes]}
        none={texts.choose}
      />
      <CivilDateField name="from" label={texts.from} locale={locale} />
    </ActionForm>
  </div>
);
