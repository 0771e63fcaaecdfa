import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { Section } from "@/app/_ui/section";
import { HeadCell, Table } from "@/app/_ui/table";
import type { Locale } from "@/lib/domain/codes";
import { INDICATOR_TEXTS } from "@/lib/i18n/explain";
import type { ReportPlans } from "@/lib/report/view";
import type { Asked } from "./asked";
import { PlanPager } from "./plan-pager";
import { PlanRow, WIDE } from "./plan-row";

type Props = { readonly plans: ReportPlans; readonly asked: Asked; readonly locale: Locale };

/** The plans behind a number, or all of them; each leads to its trace. */
export const PlanList = async ({ plans, asked, locale }: Props) => {
  const say = await getTranslations("report.plans");
  const title = asked.verdict ? say("of", { verdict: INDICATOR_TEXTS[locale].verdicts[asked.verdict] }) : say("title");
  return (
    <Section id="planes" title={title}>
      {asked.verdict ? (
        <p className="-mt-3 mb-4 print:hidden">
          <Link href={`${paths.annual(asked.year, { knownOn: asked.day })}#planes`}>{say("clear")}</Link>
        </p>
      ) : null}
      {plans.rows.length === 0 ? (
        <p className="text-muted">
          {say("none")} {say("noneHint")}
        </p>
      ) : (
        <Table label={title}>
          <thead>
            <tr>
              <HeadCell>{say("code")}</HeadCell>
              <HeadCell>{say("opr")}</HeadCell>
              <HeadCell className={WIDE}>{say("business")}</HeadCell>
              <HeadCell className={WIDE}>{say("window")}</HeadCell>
              <HeadCell numeric className={WIDE}>
                {say("d18")}
              </HeadCell>
              <HeadCell>{say("result")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {plans.rows.map((row) => (
              <PlanRow key={row.pnId} row={row} asked={asked} locale={locale} />
            ))}
          </tbody>
        </Table>
      )}
      <PlanPager total={plans.total} asked={asked} locale={locale} />
    </Section>
  );
};
