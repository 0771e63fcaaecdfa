import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/section";
import { SHEET_NAMES } from "@/lib/import/columns/types";
import type { Matching } from "@/lib/import/import-state";
import { proposeSheet } from "@/lib/import/mapping/propose-mapping";
import type { Asked } from "./asked";
import { ColumnChoices } from "./column-choices";
import { SheetChoices } from "./sheet-choices";

type Props = { readonly importId: string; readonly matching: Matching; readonly asked: Asked };

/** Says which of the file's names is which of ours: first its sheets, then the columns of each. */
export const MatchingSection = async ({ importId, matching, asked }: Props) => {
  const say = await getTranslations("imports.matching");
  const { outline, remembered } = matching;
  const proposed = matching.chosen ?? matching.proposed;
  const fromOf = (name: (typeof SHEET_NAMES)[number]) => (asked.sheets ? asked.sheets[name] : proposed[name]?.from);
  const chosen = SHEET_NAMES.flatMap((name) => {
    const from = outline.find(({ sheet }) => sheet === fromOf(name));
    if (!from) return [];
    const kept = proposed[name]?.from === from.sheet ? proposed[name] : proposeSheet(name, from);
    return [{ name, from, columns: kept.columns }];
  });
  return (
    <Section id="emparejar" title={say("title")} lead={say("lead")}>
      {remembered ? <Notice>{say("remembered")}</Notice> : null}
      <SheetChoices importId={importId} outline={outline} fromOf={fromOf} />
      {chosen.length > 0 ? <ColumnChoices importId={importId} chosen={chosen} /> : null}
    </Section>
  );
};
