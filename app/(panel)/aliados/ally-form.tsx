"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import { type Choice, SelectField } from "@/app/_ui/form/select-field";
import { TextField } from "@/app/_ui/form/text-field";
import { addAllyInput, changeAllyInput } from "@/lib/ally/input";
import type { Messages } from "@/lib/i18n/messages";
import { correctAlly, registerAlly } from "./actions";

type Edited = {
  readonly id: string;
  readonly version: number;
  readonly isNamed: boolean;
  readonly values: Readonly<Record<"name" | "kind" | "class" | "country" | "taxId" | "contact", string>>;
};

type Props = {
  readonly requestId: string;
  /** What is edited; nothing when one is added. */
  readonly ally?: Edited;
  readonly choices: Readonly<Record<"kinds" | "classes" | "countries", readonly Choice[]>>;
  readonly texts: Messages["allies"]["fields"];
  readonly kindFixed: string;
  readonly save: { readonly save: string; readonly saving: string };
};

const BLANK = { code: "", name: "", kind: "comercial", class: "", country: "HN", taxId: "", contact: "" };

/** What is said of an ally. The code is given once; the kind is greyed once a submitted document names it. */
export const AllyForm = ({ requestId, ally, choices, texts, kindFixed, save }: Props) => (
  <div className="max-w-[36rem]">
    <ActionForm
      schema={ally ? changeAllyInput : addAllyInput}
      action={ally ? correctAlly : registerAlly}
      blank={ally?.values ?? BLANK}
      hidden={ally ? { requestId, id: ally.id, version: String(ally.version) } : { requestId }}
      draft={`aliado-${ally?.id ?? "nuevo"}`}
      submit={save.save}
      submitting={save.saving}
    >
      {ally ? null : <TextField name="code" label={texts.code} hint={texts.codeHint} />}
      <TextField name="name" label={texts.name} />
      <SelectField
        name="kind"
        label={texts.kind}
        choices={choices.kinds}
        fixed={ally?.isNamed ?? false}
        hint={ally?.isNamed ? kindFixed : texts.kindHint}
      />
      <SelectField name="class" label={texts.class} choices={choices.classes} none={texts.none} required={false} />
      <SelectField name="country" label={texts.country} choices={choices.countries} />
      <TextField name="taxId" label={texts.taxId} hint={texts.taxIdHint} required={false} />
      <TextField name="contact" label={texts.contact} hint={texts.contactHint} required={false} />
    </ActionForm>
  </div>
);
