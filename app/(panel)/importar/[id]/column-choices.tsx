import { getTranslations } from "next-intl/server";
import { v7 as uuid } from "uuid";
import { FormTexts } from "@/app/_parts/form-texts";
import { SHEETS } from "@/lib/import/columns/sheets";
import type { SheetName } from "@/lib/import/columns/types";
import { fieldName, valueFieldName } from "@/lib/import/mapping/field-names";
import type { SheetMapping } from "@/lib/import/mapping/mapping";
import type { SheetOutline } from "@/lib/import/mapping/outline";
import { type MatchedSheet, MatchingForm } from "./matching-form";

type Chosen = { readonly name: SheetName; readonly from: SheetOutline; readonly columns: SheetMapping["columns"] };
type Props = { readonly importId: string; readonly chosen: readonly Chosen[] };

/** Which column of theirs each of ours comes from, sheet by sheet. */
export const ColumnChoices = async ({ importId, chosen }: Props) => {
  const say = await getTranslations("imports.matching");
  const sheets = chosen.map(
    ({ name, from }): MatchedSheet => ({
      name,
      from: `${say("from")} «${from.sheet}». ${say("headerRow", { row: from.headerRow })}`,
      choices: from.headers.map(({ column, name }) => ({ value: String(column), label: name })),
      columns: SHEETS[name].columns.map((column) => ({
        name: column.name,
        required: column.required,
        field: fieldName(name, column.name),
        valueField: valueFieldName(name, column.name),
      })),
    }),
  );
  const texts = {
    theirs: say("theirs"),
    always: say("always"),
    required: say("required"),
    blank: say("blank"),
    submit: say("submit"),
    submitting: say("submitting"),
  };
  const hidden = {
    requestId: uuid(),
    id: importId,
    ...Object.fromEntries(chosen.map((one) => [one.name, one.from.sheet])),
  };
  return (
    <div className="mt-10 max-w-[60rem]">
      <h3 className="text-lg">{say("columns")}</h3>
      <p className="mt-1 mb-4 text-muted">{say("columnsLead")}</p>
      <FormTexts>
        <MatchingForm
          key={JSON.stringify(chosen)}
          sheets={sheets}
          blank={blankOf(chosen)}
          hidden={hidden}
          texts={texts}
        />
      </FormTexts>
    </div>
  );
};

/** What the form starts from: what was proposed, or chosen the last time. */
const blankOf = (chosen: readonly Chosen[]): Record<string, string> =>
  Object.fromEntries(
    chosen.flatMap(({ name, columns }) =>
      SHEETS[name].columns.flatMap((column) => {
        const origin = columns[column.name];
        return [
          [fieldName(name, column.name), origin && "column" in origin ? String(origin.column) : ""],
          [valueFieldName(name, column.name), origin && "always" in origin ? origin.always : ""],
        ];
      }),
    ),
  );
