import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { PnStateMark } from "@/app/_parts/pn-state";
import { VerdictBadge } from "@/app/_parts/verdict-badge";
import { Section } from "@/app/_ui/section";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { Listed } from "@/db/query/oprs-page";
import type { PnLine } from "@/db/query/pns";
import type { Locale } from "@/lib/domain/codes";
import { lineVerdict } from "@/lib/i18n/explain";
import { formatDate } from "@/lib/i18n/format";

type Props = { readonly plans: Listed<PnLine>; readonly locale: Locale };

/** The plans of an organisation, with how each is doing today. */
export const OprPlans = async ({ plans, locale }: Props) => {
  const [say, columns] = await Promise.all([getTranslations("registry.opr"), getTranslations("registry.pns.columns")]);
  return (
    <Section id="planes" title={say("plans")}>
      {plans.rows.length === 0 ? (
        <p className="text-muted">{say("noPlans")}</p>
      ) : (
        <Table label={say("plans")}>
          <thead>
            <tr>
              <HeadCell>{columns("codigo")}</HeadCell>
              <HeadCell>{columns("estado")}</HeadCell>
              <HeadCell numeric className="hidden md:table-cell">
                {columns("mes18")}
              </HeadCell>
              <HeadCell>{columns("resultado")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {plans.rows.map((plan) => (
              <tr key={plan.id}>
                <RowHead>
                  <Link href={paths.pn(plan.code)} prefetch={false}>
                    {plan.code}
                  </Link>
                  <span className="block text-sm text-muted">{plan.title}</span>
                </RowHead>
                <Cell>
                  <PnStateMark state={plan.state} />
                </Cell>
                <Cell numeric className="hidden md:table-cell">
                  {plan.d18 ? formatDate(plan.d18, locale) : "—"}
                </Cell>
                <Cell>
                  <VerdictBadge verdict={plan.verdict} label={lineVerdict(plan, locale)} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
};
