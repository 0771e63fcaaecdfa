"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import { TextField } from "@/app/_ui/form/text-field";
import { describeWindowInput } from "@/lib/catalogue/input";
import { wordWindow } from "../../actions";

type Props = {
  readonly requestId: string;
  readonly window: { readonly number: number; readonly version: number; readonly description: string };
  readonly label: string;
  readonly save: { readonly save: string; readonly saving: string };
};

export const WindowForm = ({ requestId, window: { number, version, description }, label, save }: Props) => (
  <div className="max-w-[36rem]">
    <ActionForm
      schema={describeWindowInput}
      action={wordWindow}
      blank={{ description }}
      hidden={{ requestId, number: String(number), version: String(version) }}
      draft={`ventana-${number}`}
      submit={save.save}
      submitting={save.saving}
    >
      <TextField name="description" label={label} rows={3} />
    </ActionForm>
  </div>
);
