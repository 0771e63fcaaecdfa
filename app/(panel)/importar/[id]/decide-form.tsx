"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import { confirmImportInput, importInput } from "@/lib/import/input";
import { confirm, discard } from "../actions";

type Props = {
  readonly hidden: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly submitting: string;
};

/** Has what was seen written. */
export const ConfirmForm = (props: Props) => (
  <ActionForm schema={confirmImportInput} action={confirm} blank={{}} {...props} />
);

/** Lets the import go. */
export const DiscardForm = (props: Props) => (
  <ActionForm schema={importInput} action={discard} blank={{}} look="secondary" {...props} />
);
