"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import type { Messages } from "@/lib/i18n/messages";
import { confirmTransferInput } from "@/lib/opr/assign-input";
import { confirmTransfer } from "../actions";
import { type TickedOpr, TickTable } from "./tick-table";

type Props = {
  readonly hidden: Readonly<Record<string, string>>;
  /** Those that can be ticked; none where all pass together. */
  readonly oprs: readonly TickedOpr[];
  readonly texts: Messages["assignments"];
};

export const ConfirmForm = ({ hidden, oprs, texts }: Props) => (
  <ActionForm
    schema={confirmTransferInput}
    action={confirmTransfer}
    blank={{ oprs: "" }}
    hidden={hidden}
    submit={texts.bulk.submit}
    submitting={texts.bulk.submitting}
  >
    {oprs.length > 0 ? <TickTable oprs={oprs} texts={texts} /> : null}
  </ActionForm>
);
