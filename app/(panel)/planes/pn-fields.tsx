"use client";

import { type Choice, SelectField } from "@/app/_ui/form/select-field";
import { TextField } from "@/app/_ui/form/text-field";
import type { Messages } from "@/lib/i18n/messages";

export type PnChoices = { readonly windows: readonly Choice[]; readonly chains: readonly Choice[] };

type Props = { readonly texts: Messages["registry"]["pnForm"]; readonly choices: PnChoices };

/** What is said of a plan besides its code and organisation. */
export const PnFields = ({ texts, choices }: Props) => (
  <>
    <TextField name="title" label={texts.title} />
    <SelectField
      name="window"
      label={texts.window}
      hint={texts.windowHint}
      choices={choices.windows}
      none={texts.choose}
    />
    <SelectField name="chainId" label={texts.chain} choices={choices.chains} none={texts.choose} />
    {(["amountProject", "amountOpr", "amountFinancial"] as const).map((name) => (
      <TextField
        key={name}
        name={name}
        label={texts[name]}
        hint={texts.optional}
        required={false}
        inputMode="decimal"
      />
    ))}
  </>
);
