import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { CriteriaApproval } from "@/app/_parts/criteria-approval";
import { CriteriaList } from "@/app/_parts/criteria-list";
import { VerdictBadge } from "@/app/_parts/verdict-badge";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { explain, verdictLabel } from "@/lib/i18n/explain";
import { formatDate, formatInstant } from "@/lib/i18n/format";
import type { ReportPlan } from "@/lib/report/view";
import type { Asked } from "../asked";
import { LegDocuments } from "./leg-documents";
import { PlanDates } from "./plan-dates";

type Props = { readonly plan: ReportPlan; readonly asked: Asked };

/** A plan's result, the sentences that lead to it, and its documents requirement by requirement. */
export const PlanView = async ({ plan, asked }: Props) => {
  const [say, locale] = await Promise.all([getTranslations("report"), currentLocale()]);
  const { trace, verdict, period } = plan;
  const cutoff = formatDate(period.cutoff, locale);
  return (
    <article>
      <Link
        href={paths.annual(asked.year, { knownOn: asked.day })}
        className="mb-4 inline-flex min-h-9 items-center gap-1.5 no-underline hover:underline print:hidden"
      >
        <ArrowLeft aria-hidden className="size-4.5" />
        {say("plan.back", { year: asked.year })}
      </Link>
      <PageHeader eyebrow={`${plan.pn} · ${say("plan.window", { window: plan.window })}`} title={plan.title}>
        {plan.oprName} ({plan.opr})
      </PageHeader>
      <p className="text-xl">
        <VerdictBadge verdict={verdict} label={verdictLabel(verdict, trace, locale)} />
      </p>
      <p className="mt-1 text-muted">
        {say("cutoff", { cutoff })}. {say("margin.known")} {formatInstant(plan.knownOn, locale)}.
      </p>
      <PlanDates plan={plan} locale={locale} />
      <Section id="sustento" title={say("plan.why")} lead={say("plan.lead")}>
        <ol className="grid max-w-[76ch] list-decimal gap-2 pl-6 marker:text-muted">
          {explain(trace, verdict, period.cutoff, locale).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Section>
      {trace.legs.map((leg) => (
        <LegDocuments key={leg.leg} leg={leg} plan={plan} locale={locale} />
      ))}
      <Section id="criterios" title={say("margin.criteria")} lead={say("margin.source")}>
        <div className="grid max-w-md gap-3">
          <CriteriaApproval set={plan.parameters} />
          <CriteriaList set={trace.set} locale={locale} />
        </div>
      </Section>
      <p className="mt-12 border-t border-hairline pt-6 text-sm font-semibold">{say("notes.fiscal")}</p>
    </article>
  );
};
