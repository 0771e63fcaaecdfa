"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import { TextField } from "@/app/_ui/form/text-field";
import { historicalLoadInput } from "@/lib/import/input";
import { closeLoad, openLoad } from "./actions";

type Props = {
  readonly open: boolean;
  readonly requestId: string;
  readonly texts: { readonly reason: string; readonly submit: string; readonly submitting: string };
};

/** Opens or closes the historical load, with the reason. */
export const HistoricalForm = ({ open, requestId, texts: { reason, ...buttons } }: Props) => (
  <ActionForm
    schema={historicalLoadInput}
    action={open ? closeLoad : openLoad}
    blank={{ reason: "" }}
    hidden={{ requestId }}
    look="secondary"
    {...buttons}
  >
    <TextField name="reason" label={reason} rows={2} />
  </ActionForm>
);
