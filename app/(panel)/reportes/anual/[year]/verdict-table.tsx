import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { VerdictBadge } from "@/app/_parts/verdict-badge";
import { Section } from "@/app/_ui/section";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import { type Locale, VERDICTS } from "@/lib/domain/codes";
import { percent } from "@/lib/domain/percent";
import { INDICATOR_TEXTS } from "@/lib/i18n/explain";
import { formatCount, formatPercent } from "@/lib/i18n/format";
import type { AnnualReport } from "@/lib/report/view";
import type { Asked } from "./asked";

type Props = { readonly report: AnnualReport; readonly asked: Asked; readonly locale: Locale };

/** Result, number, share of the executed: every number opens its plans. */
export const VerdictTable = async ({ report: { verdicts }, asked, locale }: Props) => {
  const say = await getTranslations("report.verdicts");
  const labels = INDICATOR_TEXTS[locale].verdicts;
  const executed = VERDICTS.filter((verdict) => verdict !== "no_ejecutado").reduce(
    (sum, verdict) => sum + verdicts[verdict],
    0,
  );
  const share = (count: number) => formatPercent(percent(count, executed), locale);
  return (
    <Section id="resultados" title={say("title")} lead={say("lead")}>
      <Table label={say("title")}>
        <thead>
          <tr>
            <HeadCell>{say("result")}</HeadCell>
            <HeadCell numeric>{say("number")}</HeadCell>
            <HeadCell numeric>{say("share")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {VERDICTS.map((verdict) => (
            <tr key={verdict} className={verdict === "no_ejecutado" ? "border-t-2 border-ink/40" : ""}>
              <RowHead>
                <VerdictBadge verdict={verdict} label={labels[verdict]} />
              </RowHead>
              <Cell numeric>
                <Link
                  href={`${paths.annual(asked.year, { knownOn: asked.day, verdict })}#planes`}
                  aria-label={say("openList", { count: verdicts[verdict], verdict: labels[verdict] })}
                  aria-current={asked.verdict === verdict ? "true" : undefined}
                  className="inline-block min-w-8 aria-[current]:font-semibold"
                >
                  {formatCount(verdicts[verdict], locale)}
                </Link>
              </Cell>
              <Cell numeric>
                {verdict === "no_ejecutado" ? (
                  <span className="text-muted">{say("outside")}</span>
                ) : (
                  share(verdicts[verdict])
                )}
              </Cell>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <RowHead className="font-semibold">{say("executed")}</RowHead>
            <Cell numeric>{formatCount(executed, locale)}</Cell>
            <Cell numeric>{share(executed)}</Cell>
          </tr>
        </tfoot>
      </Table>
    </Section>
  );
};
