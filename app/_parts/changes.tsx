import type { Locale } from "@/lib/domain/codes";
import { fieldText, shownValue } from "@/lib/i18n/events";

type Fields = Readonly<Record<string, unknown>>;
type Props = {
  readonly row: { readonly before: Fields | null; readonly after: Fields | null };
  readonly locale: Locale;
  /** What stands for a value that is not there. */
  readonly empty: string;
};

/** What an act changed, field by field, from what to what. */
export const Changes = ({ row, locale, empty }: Props) => (
  <dl className="mt-1 grid gap-x-4 text-sm sm:grid-cols-[minmax(10rem,auto)_1fr]">
    {Object.entries(row.after ?? {}).map(([name, value]) => (
      <div key={name} className="contents">
        <dt className="text-muted">{fieldText(name, locale)}</dt>
        <dd className="min-w-0 break-words">
          {row.before ? <del className="text-muted">{shownValue(row.before[name], locale) || empty}</del> : null}
          {row.before ? " → " : ""}
          {shownValue(value, locale) || empty}
        </dd>
      </div>
    ))}
  </dl>
);
