"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import type { FormAction } from "@/app/_ui/form/form-state";
import { TextField } from "@/app/_ui/form/text-field";
import { mergeInput } from "@/lib/domain/merge-input";

type Props = {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<"requestId" | "from" | "into" | "seen", string>>;
  readonly texts: Readonly<Record<"reason" | "reasonHint" | "confirm" | "confirming" | "once" | "again", string>>;
  /** The same page anew, should what was shown no longer hold. */
  readonly again: string;
};

/** Confirms a merge, with its reason. */
export const MergeForm = ({ action, hidden, texts, again }: Props) => (
  <div className="max-w-[36rem]">
    <ActionForm
      schema={mergeInput}
      action={action}
      blank={{ reason: "" }}
      hidden={hidden}
      draft={`fusion-${hidden.from}-${hidden.into}`}
      submit={texts.confirm}
      submitting={texts.confirming}
    >
      <TextField name="reason" label={texts.reason} hint={texts.reasonHint} rows={3} />
      <p className="text-muted">
        {texts.once} <a href={again}>{texts.again}</a>
      </p>
    </ActionForm>
  </div>
);
