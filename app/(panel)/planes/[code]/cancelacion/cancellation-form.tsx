"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import { CivilDateField } from "@/app/_ui/form/civil-date-field";
import { TextField } from "@/app/_ui/form/text-field";
import type { Messages } from "@/lib/i18n/messages";
import { cancelPnInput } from "@/lib/pn/input";
import { cancelPlan } from "../../actions";

type Props = {
  readonly hidden: Readonly<Record<string, string>>;
  readonly draft: string;
  readonly texts: Messages["registry"]["cancellation"];
  readonly locale: string;
  readonly submitting: string;
};

export const CancellationForm = ({ texts, locale, ...form }: Props) => (
  <ActionForm
    schema={cancelPnInput}
    action={cancelPlan}
    blank={{ cancelledOn: "", reason: "" }}
    submit={texts.submit}
    {...form}
  >
    <CivilDateField name="cancelledOn" label={texts.cancelledOn} locale={locale} />
    <TextField name="reason" label={texts.reason} rows={3} />
  </ActionForm>
);
