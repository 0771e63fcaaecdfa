import { getTranslations } from "next-intl/server";
import { Cell, HeadCell, RowHead, Table } from "@/app/_ui/table";
import type { Locale } from "@/lib/domain/codes";
import { formatCount } from "@/lib/i18n/format";
import { SHEET_NAMES } from "@/lib/import/columns/types";
import type { Counts } from "@/lib/import/import-state";

const KINDS = ["created", "changed", "unchanged"] as const;

type Props = {
  readonly counts: Counts;
  readonly label: string;
  readonly heads: "review" | "receipt";
  readonly locale: Locale;
};

/** What is, or was, created, changed and left, a row a sheet. */
export const CountsTable = async ({ counts, label, heads, locale }: Props) => {
  const [say, sayHead] = await Promise.all([getTranslations("imports.review"), getTranslations(`imports.${heads}`)]);
  const rows = SHEET_NAMES.flatMap((sheet) => (counts[sheet] ? [[sheet, counts[sheet]] as const] : []));
  const totals = KINDS.map((kind) => rows.reduce((sum, [, row]) => sum + row[kind], 0));
  return (
    <div className="max-w-[44rem]">
      <Table label={label}>
        <thead>
          <tr>
            <HeadCell>{say("sheet")}</HeadCell>
            {KINDS.map((kind) => (
              <HeadCell key={kind} numeric>
                {sayHead(kind)}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([sheet, row]) => (
            <tr key={sheet}>
              <RowHead>{sheet}</RowHead>
              {KINDS.map((kind) => (
                <Cell key={kind} numeric className={row[kind] === 0 ? "text-muted" : ""}>
                  {formatCount(row[kind], locale)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <RowHead className="font-semibold">{say("total")}</RowHead>
            {totals.map((total, at) => (
              <Cell key={KINDS[at]} numeric className="font-semibold">
                {formatCount(total, locale)}
              </Cell>
            ))}
          </tr>
        </tfoot>
      </Table>
    </div>
  );
};
