"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import { TextField } from "@/app/_ui/form/text-field";
import type { Messages } from "@/lib/i18n/messages";
import { addOprInput } from "@/lib/opr/input";
import { addOrganisation } from "../actions";
import { type OprChoices, OprFields } from "../opr-fields";

type Props = {
  readonly requestId: string;
  readonly choices: OprChoices;
  readonly texts: Messages["registry"]["oprForm"];
  readonly submit: { readonly submit: string; readonly submitting: string };
};

const BLANK = {
  ...{ code: "", name: "", form: "", rtn: "", legalPersonality: "", municipalityCode: "", community: "", officeId: "" },
  ...{ contact: "", phone: "", women: "", men: "", youth: "" },
};

export const NewOprForm = ({ requestId, choices, texts, submit }: Props) => (
  <ActionForm
    schema={addOprInput}
    action={addOrganisation}
    blank={BLANK}
    hidden={{ requestId }}
    draft="organizacion-nueva"
    {...submit}
  >
    <TextField name="code" label={texts.code} hint={texts.codeHint} />
    <OprFields texts={texts} choices={choices} />
  </ActionForm>
);
