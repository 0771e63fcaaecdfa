import { getTranslations } from "next-intl/server";
import { Section } from "@/app/_ui/section";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { Locale } from "@/lib/domain/codes";
import { explainDocument, INDICATOR_TEXTS } from "@/lib/i18n/explain";
import { formatDate } from "@/lib/i18n/format";
import type { DocumentStep, LegStep } from "@/lib/indicator/trace";
import type { ReportPlan } from "@/lib/report/view";
import { LegState } from "./leg-state";

type Props = { readonly leg: LegStep; readonly plan: ReportPlan; readonly locale: Locale };

/** One requirement: whether it is met, and each approved document that speaks to it, with why it counts or does not. */
export const LegDocuments = async ({ leg, plan: { trace, period }, locale }: Props) => {
  const say = await getTranslations("report.plan");
  const title = INDICATOR_TEXTS[locale].legsLong[leg.leg];
  const documents = trace.documents.filter((step) => step.leg === leg.leg);
  if (!leg.required && documents.length === 0) return null;
  return (
    <Section id={`requisito-${leg.leg}`} title={title}>
      <LegState leg={leg} cutoff={period.cutoff} />
      {documents.length === 0 ? (
        <p className="mt-3 text-muted">{say("noDocuments")}</p>
      ) : (
        <div className="mt-4">
          <Table label={`${say("documents")}: ${title}`}>
            <thead>
              <tr>
                <HeadCell>{say("document")}</HeadCell>
                <HeadCell>{say("reason")}</HeadCell>
                <HeadCell numeric>{say("counts")}</HeadCell>
              </tr>
            </thead>
            <tbody>
              {documents.map((step) => (
                <DocumentRow key={step.evidenceId} step={step} locale={locale} doesNotCount={say("doesNotCount")} />
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </Section>
  );
};

type RowProps = { readonly step: DocumentStep; readonly locale: Locale; readonly doesNotCount: string };

const DocumentRow = ({ step, locale, doesNotCount }: RowProps) => (
  <tr>
    <RowHead className="min-w-40">
      {INDICATOR_TEXTS[locale].kinds[step.kind]} {step.number}
      <span className="block text-sm text-muted">
        {step.code} · {step.allyCode}
      </span>
    </RowHead>
    <Cell className="min-w-64">{explainDocument(step, locale)}</Cell>
    <Cell numeric>{step.countsFrom ? formatDate(step.countsFrom, locale) : doesNotCount}</Cell>
  </tr>
);
