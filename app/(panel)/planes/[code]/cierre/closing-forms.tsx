"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import { CivilDateField } from "@/app/_ui/form/civil-date-field";
import { TextField } from "@/app/_ui/form/text-field";
import type { Messages } from "@/lib/i18n/messages";
import { annulClosingInput, closePnInput } from "@/lib/pn/input";
import { annulPlanClosing, closePlan } from "../../actions";

type Props = {
  readonly hidden: Readonly<Record<string, string>>;
  readonly draft: string;
  readonly texts: Messages["registry"]["closing"];
  readonly submitting: string;
};

export const ClosingForm = ({ texts, locale, ...form }: Props & { readonly locale: string }) => (
  <ActionForm
    schema={closePnInput}
    action={closePlan}
    blank={{ closedOn: "", act: "" }}
    submit={texts.submit}
    {...form}
  >
    <CivilDateField name="closedOn" label={texts.closedOn} locale={locale} />
    <TextField name="act" label={texts.act} />
  </ActionForm>
);

export const AnnulmentForm = ({ texts, ...form }: Props) => (
  <ActionForm
    schema={annulClosingInput}
    action={annulPlanClosing}
    blank={{ act: "", reason: "" }}
    submit={texts.annulSubmit}
    {...form}
  >
    <TextField name="act" label={texts.annulAct} />
    <TextField name="reason" label={texts.reason} rows={3} />
  </ActionForm>
);
