import type { Locale } from "@/lib/domain/codes";
import { criteriaLines } from "@/lib/i18n/card";
import type { Criteria } from "@/lib/indicator/facts";

type Props = { readonly set: Criteria; readonly locale: Locale };

/** A set's readings, one a line, as every report prints them. */
export const CriteriaList = ({ set, locale }: Props) => (
  <dl className="grid gap-x-6 gap-y-1 text-sm">
    {criteriaLines(set, locale).map(({ parameter, label, value }) => (
      <div key={parameter} className="flex flex-wrap justify-between gap-x-4 border-b border-hairline py-1">
        <dt className="text-muted">{label}</dt>
        <dd className="ml-auto text-right font-semibold">{value}</dd>
      </div>
    ))}
  </dl>
);
