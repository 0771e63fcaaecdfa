"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import type { Messages } from "@/lib/i18n/messages";
import { changeOprContactInput, changeOprInput } from "@/lib/opr/input";
import { changeOrganisation, changeOrganisationContact } from "../../actions";
import { MemberFields, type OprChoices, OprFields } from "../../opr-fields";

type Props = {
  readonly hidden: { readonly requestId: string; readonly id: string; readonly version: string };
  readonly blank: Readonly<Record<string, string>>;
  readonly draft: string;
  readonly texts: Messages["registry"]["oprForm"];
  readonly submit: { readonly submit: string; readonly submitting: string };
};

/** All that the central unit may change. */
export const OprForm = ({ choices, texts, submit, ...form }: Props & { readonly choices: OprChoices }) => (
  <ActionForm schema={changeOprInput} action={changeOrganisation} {...form} {...submit}>
    <OprFields texts={texts} choices={choices} />
  </ActionForm>
);

/** What its office may change. */
export const OprContactForm = ({ texts, submit, ...form }: Props) => (
  <ActionForm schema={changeOprContactInput} action={changeOrganisationContact} {...form} {...submit}>
    <MemberFields texts={texts} />
  </ActionForm>
);
