"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import type { FormAction } from "@/app/_ui/form/form-state";
import { accountInput } from "@/lib/access/input";

type Props = {
  readonly action: FormAction;
  readonly seen: { readonly requestId: string; readonly userId: string; readonly version: string };
  readonly submit: string;
  readonly submitting: string;
};

/** One step about an account as it was seen: nothing to type, only to be sure. */
export const AccountForm = ({ action, seen, submit, submitting }: Props) => (
  <ActionForm
    schema={accountInput}
    action={action}
    blank={{}}
    hidden={seen}
    look="secondary"
    submit={submit}
    submitting={submitting}
  />
);
