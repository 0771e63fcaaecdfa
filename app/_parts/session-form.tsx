"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import type { FormAction } from "@/app/_ui/form/form-state";
import { endOtherSessionsInput, endUserSessionInput, endUserSessionsInput } from "@/lib/access/session-input";

const SCHEMAS = { one: endUserSessionInput, all: endUserSessionsInput, others: endOtherSessionsInput } as const;

type Props = {
  readonly which: keyof typeof SCHEMAS;
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly submitting: string;
};

/** Ends a session, or several: nothing to type. */
export const SessionForm = ({ which, action, ...rest }: Props) => (
  <ActionForm schema={SCHEMAS[which]} action={action} blank={{}} look="secondary" {...rest} />
);
