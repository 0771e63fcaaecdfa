"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import { CivilDateField } from "@/app/_ui/form/civil-date-field";
import { TextField } from "@/app/_ui/form/text-field";
import type { Messages } from "@/lib/i18n/messages";
import { disbursementInput, reverseDisbursementInput } from "@/lib/pn/input";
import { addDisbursement, changeDisbursement, takeBackDisbursement } from "../../actions";

type Props = {
  readonly hidden: Readonly<Record<string, string>>;
  readonly blank: Readonly<Record<string, string>>;
  readonly draft: string;
  readonly texts: Messages["registry"]["disbursements"];
  readonly locale: string;
  readonly submit: { readonly submit: string; readonly submitting: string };
};

type Texts = Pick<Props, "texts" | "locale">;

export const NewDisbursementForm = ({ texts, locale, submit, ...form }: Props) => (
  <ActionForm schema={disbursementInput} action={addDisbursement} {...form} {...submit}>
    <TextField name="number" label={texts.number} inputMode="numeric" />
    <Credit texts={texts} locale={locale} />
  </ActionForm>
);

/** The number says which disbursement it is: it is sent along. */
export const CorrectDisbursementForm = ({ texts, locale, submit, ...form }: Props) => (
  <ActionForm schema={disbursementInput} action={changeDisbursement} {...form} {...submit}>
    <Credit texts={texts} locale={locale} />
  </ActionForm>
);

export const ReverseDisbursementForm = ({ texts, locale, submit, ...form }: Props) => (
  <ActionForm schema={reverseDisbursementInput} action={takeBackDisbursement} {...form} {...submit}>
    <CivilDateField name="reversedOn" label={texts.reversedOn} locale={locale} />
    <TextField name="reason" label={texts.reason} rows={3} />
  </ActionForm>
);

const Credit = ({ texts, locale }: Texts) => (
  <>
    <CivilDateField name="creditedOn" label={texts.creditedOn} locale={locale} />
    <TextField name="amount" label={texts.amountIn} inputMode="decimal" />
    <TextField name="reference" label={texts.reference} hint={texts.optional} required={false} />
    <TextField name="proof" label={texts.proof} hint={texts.proofHint} required={false} rows={2} />
  </>
);
