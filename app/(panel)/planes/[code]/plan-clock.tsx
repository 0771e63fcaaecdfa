import { getTranslations } from "next-intl/server";
import { Facts } from "@/app/_ui/facts";
import { Section } from "@/app/_ui/section";
import type { PnStanding } from "@/db/query/pns-standing";
import type { CivilDate, Locale } from "@/lib/domain/codes";
import { formatDate } from "@/lib/i18n/format";

type Props = { readonly standing: PnStanding; readonly locale: Locale };

/** The dates that a plan's result is a comparison of. */
export const PlanClock = async ({ standing, locale }: Props) => {
  const say = await getTranslations("registry.pn");
  const day = (date: CivilDate | null) => (date ? formatDate(date, locale) : "—");
  const invoices = standing.trace.clock.invoiceWindow;
  return (
    <Section id="reloj" title={say("clock")}>
      <Facts
        facts={[
          { name: say("first"), value: day(standing.firstDisbursedOn) },
          { name: say("d18"), value: day(standing.d18) },
          { name: say("invoices"), value: invoices ? `${day(invoices.from)} – ${day(invoices.to)}` : "—" },
          { name: say("evidenceUntil"), value: day(standing.evidenceClosesOn) },
          { name: say("closed"), value: day(standing.closedOn) },
        ]}
      />
    </Section>
  );
};
