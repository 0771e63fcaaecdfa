import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/domain/codes";
import { formatCount, formatParts, formatPercent } from "@/lib/i18n/format";
import type { Ratio } from "@/lib/indicator/figure";
import type { AnnualReport } from "@/lib/report/view";

type Props = { readonly report: AnnualReport; readonly year: number; readonly locale: Locale };

/** The other readings of the same plans: never instead of the official figure, always beside it. */
export const Beside = async ({ report, year, locale }: Props) => {
  const say = await getTranslations("report.beside");
  const ratio = (of: Ratio) => <Figure value={formatPercent(of.percent, locale)} parts={formatParts(of, locale)} />;
  return (
    <section aria-labelledby="junto" className="mt-12">
      <h2 id="junto" className="font-sans text-base font-semibold text-muted">
        {say("title")}
      </h2>
      <dl className="mt-2 border-t border-hairline">
        <Line name={say("evaluable")}>{ratio(report.evaluable)}</Line>
        <Line name={say("cohort", { year })}>{ratio(report.cohort)}</Line>
        <Line name={say("any")}>{ratio(report.ventana2Cualquiera)}</Line>
        <Line name={say("oprs")}>{formatParts(report.oprs, locale)}</Line>
        <Line name={say("cancelled")} note={say("cancelledNote")}>
          {formatCount(report.cancelledAfterDisbursement, locale)}
        </Line>
      </dl>
    </section>
  );
};

type LineProps = { readonly name: string; readonly note?: string; readonly children: ReactNode };

const Line = ({ name, note, children }: LineProps) => (
  <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-hairline py-2.5">
    <dt>
      {name}
      {note ? <span className="block text-sm text-muted">{note}</span> : null}
    </dt>
    <dd className="ml-auto text-right whitespace-nowrap">{children}</dd>
  </div>
);

const Figure = ({ value, parts }: { readonly value: string; readonly parts: string }) => (
  <>
    <strong className="font-semibold">{value}</strong> <span className="text-muted">({parts})</span>
  </>
);
