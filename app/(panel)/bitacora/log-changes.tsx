import type { LogRow } from "@/db/query/audit-log";
import type { Locale } from "@/lib/domain/codes";
import { fieldText, shownValue } from "@/lib/i18n/events";

type Props = {
  readonly row: Pick<LogRow, "before" | "after">;
  readonly locale: Locale;
  /** What stands for a value that is not there. */
  readonly empty: string;
};

/** What an act changed, in running text: fifty acts a page must stay a page. */
export const LogChanges = ({ row, locale, empty }: Props) => (
  <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-0.5 text-sm">
    {Object.entries(row.after ?? {}).map(([name, value]) => (
      <li key={name} className="min-w-0 break-words">
        <span className="text-muted">{fieldText(name, locale)}: </span>
        {row.before ? <del className="text-muted">{shownValue(row.before[name], locale) || empty}</del> : null}
        {row.before ? " → " : ""}
        {shownValue(value, locale) || empty}
      </li>
    ))}
  </ul>
);
