import { getTranslations } from "next-intl/server";
import { Section } from "@/app/_ui/section";
import type { CardTexts } from "@/lib/i18n/card-texts";
import { card } from "@/lib/indicator/card";

/** Point by point: what the sheet says, what was chosen, what else could be. */
export const Points = async ({ texts }: { readonly texts: CardTexts }) => {
  const say = await getTranslations("rule.points");
  return (
    <Section id="lecturas" title={say("title")}>
      <ol className="border-t border-hairline">
        {card.points.map(({ point }) => {
          const { title, sheet, chosen, others } = texts.points[point];
          return (
            <li key={point} className="grid gap-x-8 gap-y-3 border-b border-hairline py-4 md:grid-cols-[10rem_1fr]">
              <h3 className="font-sans font-semibold">{title}</h3>
              <dl className="grid gap-x-8 gap-y-3 md:grid-cols-3">
                <Reading name={say("sheet")} text={sheet} />
                <Reading name={say("chosen")} text={chosen} isChosen />
                <Reading name={say("others")} text={others || say("none")} />
              </dl>
            </li>
          );
        })}
      </ol>
    </Section>
  );
};

type ReadingProps = { readonly name: string; readonly text: string; readonly isChosen?: boolean };

const Reading = ({ name, text, isChosen = false }: ReadingProps) => (
  <div>
    <dt className="text-sm text-muted">{name}</dt>
    <dd className={isChosen ? "font-semibold" : ""}>{text}</dd>
  </div>
);
