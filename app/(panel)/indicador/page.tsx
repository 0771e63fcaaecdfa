import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import { currentLocale } from "@/app/_gate/locale";
import { PageHeader } from "@/app/_ui/page-header";
import { parameterSets } from "@/db/query/parameter-sets";
import { reading } from "@/db/reading";
import { CARD_TEXTS } from "@/lib/i18n/card";
import { Examples } from "./examples";
import { Formula } from "./formula";
import { Points } from "./points";
import { Rules } from "./rules";
import { Sets } from "./sets";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("rule"))("title") };
}

/** The rule card: what the indicator is, on what it rests, what was chosen, and how it works out. */
export default async function IndicatorPage() {
  const actor = await requireActorWho("indicator.read");
  const [sets, locale, say] = await Promise.all([
    reading(actor, parameterSets),
    currentLocale(),
    getTranslations("rule"),
  ]);
  const texts = CARD_TEXTS[locale];
  return (
    <article>
      <PageHeader eyebrow={say("card")} title={texts.title} />
      <Formula texts={texts} locale={locale} />
      <Rules texts={texts} />
      <Sets sets={sets} locale={locale} ownership={texts.ownership} />
      <Points texts={texts} />
      <Examples locale={locale} />
      <ul className="mt-12 grid gap-1 border-t border-hairline pt-6 text-sm text-muted">
        {texts.footnotes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </article>
  );
}
