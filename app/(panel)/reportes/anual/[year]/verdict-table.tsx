import { getTranslations } from "next-intl/server";
import { Section } from "@/app/_ui/section";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import { type Locale, VERDICTS } from "@/lib/domain/codes";
import { percent } from "@/lib/domain/percent";
import { formatCount, formatPercent } from "@/lib/i18n/format";
import type { AnnualReport } from "@/lib/report/view";
import type { Asked } from "./asked";
import { VerdictRow } from "./verdict-row";

type Props = { readonly report: AnnualReport; readonly asked: Asked; readonly locale: Locale };

const EXECUTED = VERDICTS.filter((verdict) => verdict !== "no_ejecutado");

/** Result, number, share of the executed: every number opens its plans. What is not executed stands below the sum. */
export const VerdictTable = async ({ report: { verdicts }, asked, locale }: Props) => {
  const say = await getTranslations("report.verdicts");
  const executed = EXECUTED.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  const share = (count: number) => formatPercent(percent(count, executed), locale);
  const row = { asked, locale };
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
          {EXECUTED.map((verdict) => (
            <VerdictRow
              key={verdict}
              verdict={verdict}
              count={verdicts[verdict]}
              share={share(verdicts[verdict])}
              {...row}
            />
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <RowHead className="border-ink/70 font-semibold">{say("executed")}</RowHead>
            <Cell numeric className="border-ink/70">
              {formatCount(executed, locale)}
            </Cell>
            <Cell numeric className="border-ink/70">
              {share(executed)}
            </Cell>
          </tr>
          <VerdictRow verdict="no_ejecutado" count={verdicts.no_ejecutado} share={say("outside")} {...row} />
        </tfoot>
      </Table>
    </Section>
  );
};
