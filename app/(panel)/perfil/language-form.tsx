"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import { SelectField } from "@/app/_ui/form/select-field";
import { localeInput } from "@/lib/access/input";
import { LOCALES, type Locale } from "@/lib/domain/codes";
import type { Messages } from "@/lib/i18n/messages";
import { saveLanguage } from "./actions";

type Props = {
  readonly locale: Locale;
  readonly texts: Messages["people"]["profile"];
  readonly submitting: string;
};

export const LanguageForm = ({ locale, texts, submitting }: Props) => (
  <div className="max-w-[24rem]">
    <ActionForm
      schema={localeInput}
      action={saveLanguage}
      blank={{ locale }}
      look="secondary"
      submit={texts.languageSubmit}
      submitting={submitting}
    >
      <SelectField
        name="locale"
        label={texts.language}
        choices={LOCALES.map((one) => ({ value: one, label: texts.languages[one] }))}
      />
    </ActionForm>
  </div>
);
