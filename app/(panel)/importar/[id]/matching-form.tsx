"use client";

import { useController } from "react-hook-form";
import { ActionForm } from "@/app/_ui/form/action-form";
import { BOX } from "@/app/_ui/form/field-problem";
import type { Choice } from "@/app/_ui/form/select-field";
import { mapImportInput } from "@/lib/import/input";
import { match } from "../actions";

type MatchedColumn = {
  readonly name: string;
  readonly required: boolean;
  readonly field: string;
  readonly valueField: string;
};
export type MatchedSheet = {
  readonly name: string;
  readonly from: string;
  readonly choices: readonly Choice[];
  readonly columns: readonly MatchedColumn[];
};
type Texts = Readonly<Record<"theirs" | "always" | "required" | "blank" | "submit" | "submitting", string>>;

type Props = {
  readonly sheets: readonly MatchedSheet[];
  readonly blank: Readonly<Record<string, string>>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly texts: Texts;
};

/** Each of our columns with the one of theirs it comes from, or the value that every row has. */
export const MatchingForm = ({ sheets, blank, hidden, texts }: Props) => (
  <ActionForm
    schema={mapImportInput}
    action={match}
    blank={blank}
    hidden={hidden}
    submit={texts.submit}
    submitting={texts.submitting}
  >
    {sheets.map(({ name, from, choices, columns }) => (
      <fieldset key={name} className="min-w-0 border-t border-hairline pt-4">
        <legend className="float-left text-base font-semibold">{name}</legend>
        <p className="clear-left text-sm text-muted">{from}</p>
        {columns.map((column) => (
          <MatchedRow key={column.field} sheet={name} column={column} choices={choices} texts={texts} />
        ))}
      </fieldset>
    ))}
  </ActionForm>
);

type RowProps = {
  readonly sheet: string;
  readonly column: MatchedColumn;
  readonly choices: readonly Choice[];
  readonly texts: Texts;
};

const MatchedRow = ({ sheet, column, choices, texts }: RowProps) => {
  const { field } = useController({ name: column.field });
  const { field: value } = useController({ name: column.valueField });
  const name = `${sheet}, ${column.name}`;
  return (
    <div className="grid items-center gap-x-4 gap-y-1.5 border-b border-hairline py-2.5 sm:grid-cols-[minmax(10rem,1fr)_2fr_1.4fr]">
      <span>
        {column.name}
        {column.required ? <span className="text-sm text-muted"> · {texts.required}</span> : null}
      </span>
      <select {...field} aria-label={`${name}: ${texts.theirs}`} className={BOX}>
        <option value="">{texts.blank}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <input
        {...value}
        aria-label={`${name}: ${texts.always}`}
        placeholder={texts.always}
        maxLength={200}
        className={BOX}
      />
    </div>
  );
};
