import Link from "next/link";
import { paths } from "@/app/_gate/paths";
import { VerdictBadge } from "@/app/_parts/verdict-badge";
import { Cell, RowHead } from "@/app/_ui/table";
import type { Locale } from "@/lib/domain/codes";
import { INDICATOR_TEXTS } from "@/lib/i18n/explain";
import { formatDate } from "@/lib/i18n/format";
import type { ReportPlanRow } from "@/lib/report/view";
import type { Asked } from "./asked";

type Props = { readonly row: ReportPlanRow; readonly asked: Asked; readonly locale: Locale };

/** Columns a telephone leaves to the plan's own page. */
export const WIDE = "hidden md:table-cell print:table-cell";

/** One plan of the list. */
export const PlanRow = ({ row, asked, locale }: Props) => (
  <tr>
    <RowHead className="whitespace-nowrap">
      <Link href={paths.annualPlan(asked.year, row.pn, { knownOn: asked.day })} prefetch={false}>
        {row.pn}
      </Link>
    </RowHead>
    <Cell className="min-w-28 sm:min-w-44">
      {row.oprName}
      <span className="block text-sm text-muted">{row.opr}</span>
    </Cell>
    <Cell className={WIDE}>{row.title}</Cell>
    <Cell className={WIDE}>{row.window}</Cell>
    <Cell numeric className={WIDE}>
      {row.d18 ? formatDate(row.d18, locale) : "—"}
    </Cell>
    <Cell className="sm:min-w-48">
      <VerdictBadge verdict={row.verdict} label={INDICATOR_TEXTS[locale].verdicts[row.verdict]} />
    </Cell>
  </tr>
);
