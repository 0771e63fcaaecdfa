import { getTranslations } from "next-intl/server";
import { PnStateMark } from "@/app/_parts/pn-state";
import { Facts } from "@/app/_ui/facts";
import { Section } from "@/app/_ui/section";
import type { Pn } from "@/db/query/pns-one";
import type { Locale } from "@/lib/domain/codes";
import { formatDate, formatMoney } from "@/lib/i18n/format";

type Props = { readonly pn: Pn; readonly locale: Locale };

/** What is known of a plan besides its clock. */
export const PlanData = async ({ pn, locale }: Props) => {
  const say = await getTranslations("registry.pn");
  const money = (centavos: number | null) => (centavos === null ? null : formatMoney(centavos, locale));
  const cancellation = pn.cancelledOn
    ? [
        { name: say("cancelledOn"), value: formatDate(pn.cancelledOn, locale) },
        { name: say("reason"), value: pn.cancellationReason },
      ]
    : [];
  return (
    <Section id="datos" title={say("data")}>
      <Facts
        facts={[
          { name: say("state"), value: <PnStateMark state={pn.state} /> },
          { name: say("chain"), value: pn.chain },
          { name: say("office"), value: pn.office },
          { name: say("amountProject"), value: money(pn.amountProject) },
          { name: say("amountOpr"), value: money(pn.amountOpr) },
          { name: say("amountFinancial"), value: money(pn.amountFinancial) },
          ...(pn.closedOn ? [{ name: say("closingAct"), value: pn.closingAct }] : []),
          ...cancellation,
        ]}
      />
    </Section>
  );
};
