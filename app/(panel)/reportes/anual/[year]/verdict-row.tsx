import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/app/_gate/paths";
import { VerdictBadge } from "@/app/_parts/verdict-badge";
import { Cell, RowHead } from "@/app/_ui/table";
import type { Locale, Verdict } from "@/lib/domain/codes";
import { INDICATOR_TEXTS } from "@/lib/i18n/explain";
import { formatCount } from "@/lib/i18n/format";
import type { Asked } from "./asked";

type Props = {
  readonly verdict: Verdict;
  readonly count: number;
  readonly share: string;
  readonly asked: Asked;
  readonly locale: Locale;
};

/** One result with its number, which opens its plans. */
export const VerdictRow = ({ verdict, count, share, asked, locale }: Props) => {
  const say = useTranslations("report.verdicts");
  const label = INDICATOR_TEXTS[locale].verdicts[verdict];
  return (
    <tr>
      <RowHead>
        <VerdictBadge verdict={verdict} label={label} />
      </RowHead>
      <Cell numeric>
        <Link
          href={`${paths.annual(asked.year, { knownOn: asked.day, verdict })}#planes`}
          aria-label={say("openList", { count, verdict: label })}
          aria-current={asked.verdict === verdict ? "true" : undefined}
          className="inline-block min-w-8 aria-[current]:font-semibold"
        >
          {formatCount(count, locale)}
        </Link>
      </Cell>
      <Cell numeric className="text-muted">
        {share}
      </Cell>
    </tr>
  );
};
