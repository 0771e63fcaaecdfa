import { getTranslations } from "next-intl/server";
import type { LogRow } from "@/db/query/audit-log";
import { SYSTEM_HANDS } from "@/lib/audit/system-names";
import type { Locale } from "@/lib/domain/codes";
import { eventText } from "@/lib/i18n/events";
import { formatInstant } from "@/lib/i18n/format";
import { LogChanges } from "./log-changes";
import { Thing } from "./thing";

type Props = { readonly rows: readonly LogRow[]; readonly locale: Locale };

/** Acts of the log, newest first, each with what it changed. */
export const LogList = async ({ rows, locale }: Props) => {
  const [say, history] = await Promise.all([getTranslations("audit"), getTranslations("ui.history")]);
  const whoOf = ({ actorId, who }: LogRow) => {
    const hand = SYSTEM_HANDS.get(actorId);
    return hand ? say(`system.${hand}`) : who;
  };
  return (
    <ol aria-label={say("title")} className="border-t border-hairline">
      {rows.map((row) => (
        <li key={row.id} className="border-b border-hairline py-3">
          <p className="flex flex-wrap justify-between gap-x-6">
            <span>
              <span className="font-semibold">{eventText(row.event, locale)}</span> <Thing row={row} />
            </span>
            <span className="text-muted">
              {say("by", { who: whoOf(row), when: formatInstant(new Date(row.at), locale) })}
            </span>
          </p>
          <LogChanges row={row} locale={locale} empty={history("empty")} />
        </li>
      ))}
    </ol>
  );
};
