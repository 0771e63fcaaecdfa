import { getTranslations } from "next-intl/server";
import { Section } from "@/app/_ui/section";
import { HeadCell, Table } from "@/app/_ui/table";
import type { Locale } from "@/lib/domain/codes";
import { formatDate, formatParts, formatPercent } from "@/lib/i18n/format";
import { EXAMPLE_CUTOFF } from "@/lib/indicator/examples";
import type { Ratio } from "@/lib/indicator/figure";
import { ExampleRow, WIDE } from "./example-row";
import { commonFigure, workedExamples } from "./worked-examples";

/** The worked examples, judged by the rule itself as the page is made. */
export const Examples = async ({ locale }: { readonly locale: Locale }) => {
  const say = await getTranslations("rule.examples");
  const { official, evaluable } = commonFigure();
  const told = (ratio: Ratio) => `${formatPercent(ratio.percent, locale)} (${formatParts(ratio, locale)})`;
  return (
    <Section id="ejemplos" title={say("title")} lead={say("lead", { cutoff: formatDate(EXAMPLE_CUTOFF, locale) })}>
      <Table label={say("title")}>
        <thead>
          <tr>
            <HeadCell numeric>{say("number")}</HeadCell>
            <HeadCell className={WIDE}>{say("window")}</HeadCell>
            <HeadCell className={WIDE}>{say("disbursement")}</HeadCell>
            <HeadCell>{say("evidence")}</HeadCell>
            <HeadCell>{say("result")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {workedExamples().map((worked) => (
            <ExampleRow key={worked.key} worked={worked} locale={locale} />
          ))}
        </tbody>
      </Table>
      <p className="mt-5 max-w-[72ch]">{say("together", { figure: told(official), evaluable: told(evaluable) })}</p>
    </Section>
  );
};
