import { getTranslations } from "next-intl/server";
import type { CivilDate, Locale } from "@/lib/domain/codes";
import { formatDate } from "@/lib/i18n/format";
import type { ReportPlan } from "@/lib/report/view";

type Props = { readonly plan: ReportPlan; readonly locale: Locale };

/** The dates a verdict is a comparison of. */
export const PlanDates = async ({ plan: { standing, trace }, locale }: Props) => {
  const say = await getTranslations("report.plan");
  const day = (date: CivilDate | null) => (date ? formatDate(date, locale) : "—");
  const window = trace.clock.invoiceWindow;
  const dates = [
    { name: say("firstDisbursement"), value: day(standing.firstDisbursedOn) },
    { name: say("d18"), value: day(standing.d18) },
    { name: say("invoices"), value: window ? `${day(window.from)} – ${day(window.to)}` : "—" },
    { name: say("evidenceUntil"), value: day(standing.evidenceClosesOn) },
    { name: say("closed"), value: day(standing.closedOn) },
  ];
  return (
    <dl className="mt-8 flex flex-wrap gap-x-10 gap-y-5">
      {dates.map(({ name, value }) => (
        <div key={name}>
          <dt className="text-sm text-muted">{name}</dt>
          <dd className="font-serif text-lg">{value}</dd>
        </div>
      ))}
    </dl>
  );
};
