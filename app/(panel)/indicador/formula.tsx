import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/codes";
import type { CardTexts } from "@/lib/i18n/card-texts";
import { formatTarget } from "@/lib/i18n/format";
import { card } from "@/lib/indicator/card";

type Props = { readonly texts: CardTexts; readonly locale: Locale };

/** The formula as it is computed, its two terms in words, and the misprint it departs from. */
export const Formula = async ({ texts, locale }: Props) => {
  const say = await getTranslations("rule.formula");
  const misprint = texts.points.formula_impresa;
  return (
    <section aria-labelledby="formula" className="grid gap-x-14 gap-y-8 lg:grid-cols-[3fr_2fr]">
      <div>
        <h2 id="formula" className="sr-only">
          {say("title")}
        </h2>
        <Fraction over={texts.numerator} under={texts.denominator} />
        <p className="mt-6 max-w-[62ch] text-sm text-muted">
          <strong className="text-ink">{say("misprint")}.</strong> {misprint.sheet} {misprint.chosen}
        </p>
      </div>
      <dl className="grid content-start gap-4">
        <Term name={say("target")} value={`≥ ${formatTarget(card.defaults.metaBp / 100, locale)}`} />
        <Term name={say("unit")} value={texts.unit} />
      </dl>
    </section>
  );
};

const Fraction = ({ over, under }: { readonly over: string; readonly under: string }) => (
  <p className="flex items-center gap-4 font-serif text-lg leading-snug sm:text-xl">
    <span className="whitespace-nowrap">% = 100 ×</span>
    <span className="grid flex-1">
      <span className="pb-2.5">{over}</span>
      <span className="sr-only"> / </span>
      <span className="border-t border-ink pt-2.5">{under}</span>
    </span>
  </p>
);

const Term = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div className="border-l-2 border-accent pl-4">
    <dt className="text-sm text-muted">{name}</dt>
    <dd className="font-serif text-lg">{value}</dd>
  </div>
);
