"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import { TextField } from "@/app/_ui/form/text-field";
import type { Messages } from "@/lib/i18n/messages";
import { addPnInput, changePnInput } from "@/lib/pn/input";
import { addPlan, changePlan } from "./actions";
import { type PnChoices, PnFields } from "./pn-fields";

type Props = {
  readonly hidden: Readonly<Record<string, string>>;
  readonly blank: Readonly<Record<string, string>>;
  readonly draft: string;
  readonly choices: PnChoices;
  readonly texts: Messages["registry"]["pnForm"];
  readonly submit: { readonly submit: string; readonly submitting: string };
};

export const NewPnForm = ({ choices, texts, submit, ...form }: Props) => (
  <ActionForm schema={addPnInput} action={addPlan} {...form} {...submit}>
    <TextField name="code" label={texts.code} hint={texts.codeHint} />
    <PnFields texts={texts} choices={choices} />
  </ActionForm>
);

export const EditPnForm = ({ choices, texts, submit, ...form }: Props) => (
  <ActionForm schema={changePnInput} action={changePlan} {...form} {...submit}>
    <PnFields texts={texts} choices={choices} />
  </ActionForm>
);
