import { getTranslations } from "next-intl/server";
import { VerdictBadge } from "@/app/_parts/verdict-badge";
import { Disclosure } from "@/app/_ui/disclosure";
import type { CivilDate, Locale } from "@/lib/domain/codes";
import { explain, verdictLabel } from "@/lib/i18n/explain";
import { formatDate } from "@/lib/i18n/format";
import { ifClosedOn, type Judged } from "@/lib/pn/if-closed-on";
import type { ReadPlan } from "./read-plan";

type Props = { readonly plan: Pick<ReadPlan, "standing" | "today">; readonly locale: Locale };

/** A plan's result today with its grounds; of an open one, what it would be if it closed today. */
export const Result = async ({ plan: { standing, today }, locale }: Props) => {
  const say = await getTranslations("registry.pn");
  const isOpen = standing.closedOn === null && !standing.cancelled;
  return (
    <section aria-label={say("result")} className="mb-8 grid gap-5">
      <div>
        <Verdict judged={standing} locale={locale} />
        <p className="mt-1 text-muted">{say("asOf", { today: formatDate(today, locale) })}</p>
        <Grounds judged={standing} today={today} locale={locale} />
      </div>
      {isOpen ? <Projection judged={ifClosedOn(standing, today)} today={today} locale={locale} /> : null}
    </section>
  );
};

type JudgedProps = { readonly judged: Judged; readonly locale: Locale };

const Verdict = ({ judged: { verdict, trace }, locale }: JudgedProps) => (
  <p className="text-xl">
    <VerdictBadge verdict={verdict} label={verdictLabel(verdict, trace, locale)} />
  </p>
);

const Projection = async ({ judged, today, locale }: JudgedProps & { readonly today: CivilDate }) => {
  const say = await getTranslations("registry.pn");
  return (
    <div className="border-l-2 border-hairline pl-4">
      <h2 className="text-base">{say("projected")}</h2>
      <p className="mt-1">
        <VerdictBadge verdict={judged.verdict} label={verdictLabel(judged.verdict, judged.trace, locale)} />
      </p>
      <p className="text-sm text-muted">{say("projectedLead")}</p>
      <Grounds judged={judged} today={today} locale={locale} />
    </div>
  );
};

const Grounds = async ({ judged, today, locale }: JudgedProps & { readonly today: CivilDate }) => {
  const say = await getTranslations("registry.pn");
  return (
    <Disclosure summary={say("why")}>
      <ol className="grid max-w-[76ch] list-decimal gap-2 pl-6 marker:text-muted">
        {explain(judged.trace, judged.verdict, today, locale).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </Disclosure>
  );
};
