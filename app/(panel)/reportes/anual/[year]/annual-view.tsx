import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import type { Locale } from "@/lib/domain/codes";
import { formatDate } from "@/lib/i18n/format";
import type { AnnualReport, ReportPlans } from "@/lib/report/view";
import type { Asked } from "./asked";
import { Beside } from "./beside";
import { Margin } from "./margin";
import { NoPlans } from "./no-plans";
import { Notes } from "./notes";
import { OfficialFigure } from "./official-figure";
import { PlanList } from "./plan-list";
import { VerdictTable } from "./verdict-table";
import { YearNav } from "./year-nav";

type Props = { readonly asked: Asked; readonly report: AnnualReport; readonly plans: ReportPlans };

/** The printed report on a page: figure, what stands beside it, results with their plans; what it was made with, in the margin. */
export const AnnualView = async ({ asked, report, plans }: Props) => {
  const [say, problem, locale] = await Promise.all([
    getTranslations("report"),
    getTranslations("problems"),
    currentLocale(),
  ]);
  const cutoff = formatDate(report.period.cutoff, locale);
  const isEmpty = Object.values(report.verdicts).every((count) => count === 0);
  return (
    <>
      <YearNav year={asked.year} />
      <PageHeader
        eyebrow={`${say("indicator")} · ${say("cutoff", { cutoff })}`}
        title={say("titleOf", { year: asked.year })}
      />
      {report.period.provisional ? <Notice>{say("provisional", { cutoff })}</Notice> : null}
      {asked.problem ? <Notice tone="warning">{problem(asked.problem)}</Notice> : null}
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem] print:block">
        <div>{isEmpty ? <NoPlans /> : <Body report={report} asked={asked} locale={locale} />}</div>
        <Margin report={report} asked={asked} locale={locale} hasDocuments={!isEmpty} />
      </div>
      {isEmpty ? null : <PlanList plans={plans} asked={asked} locale={locale} />}
      <Notes parameters={report.parameters} />
    </>
  );
};

type BodyProps = Pick<Props, "report" | "asked"> & { readonly locale: Locale };

const Body = ({ report, asked, locale }: BodyProps) => (
  <>
    <OfficialFigure official={report.official} locale={locale} />
    <Beside report={report} year={asked.year} locale={locale} />
    <VerdictTable report={report} asked={asked} locale={locale} />
  </>
);
