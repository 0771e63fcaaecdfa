import { useTranslations } from "next-intl";
import { VerdictBadge } from "@/app/_parts/verdict-badge";
import { Disclosure } from "@/app/_ui/disclosure";
import { Cell, RowHead } from "@/app/_ui/table";
import type { Locale } from "@/lib/domain/codes";
import { explain, verdictLabel } from "@/lib/i18n/explain";
import { formatDate } from "@/lib/i18n/format";
import { EXAMPLE_CUTOFF } from "@/lib/indicator/examples";
import { ExampleClock } from "./example-clock";
import { ExamplePapers } from "./example-papers";
import type { WorkedExample } from "./worked-examples";

type Props = { readonly worked: WorkedExample; readonly locale: Locale };

/** Columns a telephone shows above the evidence instead. */
export const WIDE = "hidden md:table-cell print:table-cell";

/** One example: its facts, its verdict, and why. */
export const ExampleRow = ({ worked, locale }: Props) => {
  const { example, asked, standing, verdict } = worked;
  const say = useTranslations("rule.examples");
  return (
    <tr>
      <RowHead className="text-right">
        {example.id}
        {example.variant}
      </RowHead>
      <Cell className={WIDE}>{example.window}</Cell>
      <Cell className={`${WIDE} whitespace-nowrap`}>
        <ExampleClock worked={worked} locale={locale} />
      </Cell>
      <Cell className="sm:min-w-60">
        <div className="text-sm text-muted md:hidden print:hidden">
          {say("window")} {example.window}
          <ExampleClock worked={worked} locale={locale} />
        </div>
        <ExamplePapers papers={example.papers} hasReviews={asked.knownOn !== undefined} locale={locale} />
        {asked.cutoff === EXAMPLE_CUTOFF ? null : <div>{say("cutoff", { on: formatDate(asked.cutoff, locale) })}</div>}
        {asked.knownOn ? <div>{say("known", { on: formatDate(asked.knownOn, locale) })}</div> : null}
      </Cell>
      <Cell className="sm:w-2/5 sm:min-w-56">
        <VerdictBadge verdict={verdict} label={verdictLabel(verdict, standing.trace, locale)} />
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
