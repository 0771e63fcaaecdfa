import { useTranslations } from "next-intl";
import { VerdictBadge } from "@/app/_parts/verdict-badge";
import { Disclosure } from "@/app/_ui/disclosure";
import { Cell, RowHead } from "@/app/_ui/table";
import type { Locale } from "@/lib/domain/codes";
import { explain, verdictLabel } from "@/lib/i18n/explain";
import { formatDate } from "@/lib/i18n/format";
import { EXAMPLE_CUTOFF } from "@/lib/indicator/examples";
import { ExamplePapers } from "./example-papers";
import type { WorkedExample } from "./worked-examples";

type Props = { readonly worked: WorkedExample; readonly locale: Locale };

/** One example: its facts, its verdict, and why. */
export const ExampleRow = ({ worked: { example, asked, standing, verdict }, locale }: Props) => {
  const say = useTranslations("rule.examples");
  const day = (date: string) => formatDate(date, locale);
  return (
    <tr>
      <RowHead className="text-right">
        {example.id}
        {example.variant}
      </RowHead>
      <Cell>{example.window}</Cell>
      <Cell className="whitespace-nowrap">
        {example.disbursements.length === 0 ? say("noDisbursement") : null}
        {example.disbursements.map(({ number, creditedOn, reversed }) => (
          <div key={number}>{reversed ? say("reversed", { on: day(creditedOn) }) : day(creditedOn)}</div>
        ))}
        {verdict === "no_ejecutado" ? <div>{say("closed", { on: day(example.closedOn) })}</div> : null}
      </Cell>
      <Cell className="min-w-60">
        <ExamplePapers papers={example.papers} hasReviews={asked.knownOn !== undefined} locale={locale} />
        {asked.cutoff === EXAMPLE_CUTOFF ? null : <div>{say("cutoff", { on: day(asked.cutoff) })}</div>}
        {asked.knownOn ? <div>{say("known", { on: day(asked.knownOn) })}</div> : null}
      </Cell>
      <Cell className="min-w-48">
        <VerdictBadge verdict={verdict} label={verdictLabel(verdict, standing.trace, locale)} />
      </Cell>
      <Cell className="min-w-52">
        <Disclosure summary={say("why")}>
          <ul className="grid gap-1 text-sm">
            {explain(standing.trace, verdict, asked.cutoff, locale).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      </Cell>
    </tr>
  );
};
