import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CriteriaApproval } from "@/app/_parts/criteria-approval";
import { CriteriaList } from "@/app/_parts/criteria-list";
import type { Locale } from "@/lib/domain/codes";
import { formatDate, formatInstant } from "@/lib/i18n/format";
import type { AnnualReport } from "@/lib/report/view";
import type { Asked } from "./asked";
import { KnownOn } from "./known-on";

type Props = {
  readonly report: AnnualReport;
  readonly asked: Asked;
  readonly locale: Locale;
  readonly hasDocuments: boolean;
};

/** What the figure was made with: what was known, the readings chosen, and how good its papers are. */
export const Margin = async ({ report, asked, locale, hasDocuments }: Props) => {
  const say = await getTranslations("report.margin");
  const { version, effectiveFrom, justification } = report.parameters;
  const from = formatDate(effectiveFrom, locale);
  return (
    <aside className="grid content-start gap-8 text-sm lg:border-l lg:border-hairline lg:pl-6 print:mt-8 print:border-0 print:pl-0">
      <Block id="informacion" title={say("known")}>
        <p className="font-serif text-lg">{formatInstant(report.knownOn, locale)}</p>
        <KnownOn asked={asked} locale={locale} />
      </Block>
      <Block id="criterios" title={say("criteria")}>
        <p>{version === 1 ? say("versionFirst", { version }) : say("version", { version, from })}</p>
        <CriteriaApproval set={report.parameters} />
        <CriteriaList set={report.parameters} locale={locale} />
        <p>
          <span className="text-muted">{say("justification")}:</span> <span lang="es">{justification}</span>
        </p>
        <p className="text-muted">{say("source")}</p>
      </Block>
      {hasDocuments ? (
        <Block id="documentos" title={say("history")}>
          <p>{say("historyCounted", { count: report.historical.counted })}</p>
          <p>{say("historyFiles", { count: report.historical.withoutFile })}</p>
        </Block>
      ) : null}
    </aside>
  );
};

type BlockProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

const Block = ({ id, title, children }: BlockProps) => (
  <section aria-labelledby={id} className="grid gap-2">
    <h2 id={id} className="font-sans text-sm font-semibold text-muted">
      {title}
    </h2>
    {children}
  </section>
);
