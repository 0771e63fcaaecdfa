import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import type { Belongings as Moves } from "@/db/query/merges";
import { formatCount } from "@/lib/i18n/format";

const COUNTED = ["disbursements", "evidences", "salesPeriods", "files"] as const;

/** What is of an organisation: its plans by code, the rest by number. */
export const Belongings = async ({ moves }: { readonly moves: Moves }) => {
  const [say, locale] = await Promise.all([getTranslations("merges"), currentLocale()]);
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-8 gap-y-2 sm:grid-cols-[auto_1fr]">
      <dt className="text-muted">{say("plans")}</dt>
      <dd>
        {formatCount(moves.plans.length, locale)}
        {moves.plans.length > 0 ? <span className="text-muted"> ({moves.plans.join(", ")})</span> : null}
      </dd>
      {COUNTED.map((what) => (
        <div key={what} className="contents">
          <dt className="text-muted">{say(what)}</dt>
          <dd>{formatCount(moves[what], locale)}</dd>
        </div>
      ))}
    </dl>
  );
};
