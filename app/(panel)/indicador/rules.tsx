import { getTranslations } from "next-intl/server";
import { Section } from "@/app/_ui/section";
import type { CardTexts } from "@/lib/i18n/card-texts";
import { card } from "@/lib/indicator/card";

/** When each requirement is met, and the rows of the sheet that say so. */
export const Rules = async ({ texts }: { readonly texts: CardTexts }) => {
  const say = await getTranslations("rule.rules");
  return (
    <Section id="reglas" title={say("title")} lead={say("lead")}>
      <ul className="grid max-w-[72ch] list-disc gap-2 pl-5 marker:text-accent">
        {texts.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p className="mt-5 text-sm text-muted">
        {say("sheet")}: <span lang="es">{card.sheetRows.map((row) => `«${row}»`).join(", ")}.</span>
      </p>
    </Section>
  );
};
