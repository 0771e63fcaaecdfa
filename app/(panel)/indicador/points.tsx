import { getTranslations } from "next-intl/server";
import { Section } from "@/app/_ui/section";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { CardTexts } from "@/lib/i18n/card-texts";
import { card } from "@/lib/indicator/card";

/** Point by point: what the sheet says, what was chosen, what else could be. */
export const Points = async ({ texts }: { readonly texts: CardTexts }) => {
  const say = await getTranslations("rule.points");
  return (
    <Section id="lecturas" title={say("title")}>
      <Table label={say("title")}>
        <thead>
          <tr>
            <HeadCell>{say("point")}</HeadCell>
            <HeadCell>{say("sheet")}</HeadCell>
            <HeadCell>{say("chosen")}</HeadCell>
            <HeadCell>{say("others")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {card.points.map(({ point }) => (
            <tr key={point}>
              <RowHead className="min-w-32">{texts.points[point].title}</RowHead>
              <Cell className="min-w-52 text-muted">{texts.points[point].sheet}</Cell>
              <Cell className="min-w-52">{texts.points[point].chosen}</Cell>
              <Cell className="min-w-44 text-muted">{texts.points[point].others || say("none")}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
};
