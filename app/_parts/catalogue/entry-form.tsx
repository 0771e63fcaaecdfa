"use client";

import { ActionForm } from "@/app/_ui/form/action-form";
import type { FormAction } from "@/app/_ui/form/form-state";
import { TextField } from "@/app/_ui/form/text-field";
import type { Catalogue } from "@/db/query/catalogue-entries";
import { addEntryInput, addPsdeInput, changeEntryInput, changePsdeInput } from "@/lib/catalogue/input";
import type { Messages } from "@/lib/i18n/messages";

type Props = {
  readonly action: FormAction;
  readonly requestId: string;
  /** What is edited; nothing when one is added. */
  readonly entry?: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly rtn: string | null;
  };
  readonly catalogue: Catalogue;
  readonly texts: Pick<Messages["catalogues"], "code" | "codeHint" | "name" | "rtn" | "rtnHint">;
  readonly save: { readonly save: string; readonly saving: string };
};

/** The code and the name of a catalogue's entry. The code is given once. */
export const EntryForm = ({ action, requestId, entry, catalogue, texts, save }: Props) => {
  // A PSDE has an RTN besides.
  const hasRtn = catalogue === "psde";
  const blank = { name: entry?.name ?? "", ...(hasRtn && { rtn: entry?.rtn ?? "" }) };
  return (
    <div className="max-w-[36rem]">
      <ActionForm
        schema={schemaOf(entry !== undefined, hasRtn)}
        action={action}
        blank={entry ? blank : { code: "", ...blank }}
        hidden={entry ? { requestId, id: entry.id, version: String(entry.version) } : { requestId }}
        draft={`${catalogue}-${entry?.id ?? "nuevo"}`}
        submit={save.save}
        submitting={save.saving}
      >
        {entry ? null : <TextField name="code" label={texts.code} hint={texts.codeHint} />}
        <TextField name="name" label={texts.name} />
        {hasRtn ? (
          <TextField name="rtn" label={texts.rtn} hint={texts.rtnHint} inputMode="numeric" required={false} />
        ) : null}
      </ActionForm>
    </div>
  );
};

const schemaOf = (isEdit: boolean, hasRtn: boolean) => {
  if (isEdit) return hasRtn ? changePsdeInput : changeEntryInput;
  return hasRtn ? addPsdeInput : addEntryInput;
};
