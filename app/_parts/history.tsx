import { getTranslations } from "next-intl/server";
import { Section } from "@/app/_ui/section";
import type { HistoryRow } from "@/db/query/history";
import type { Locale } from "@/lib/domain/codes";
import { eventText } from "@/lib/i18n/events";
import { formatInstant } from "@/lib/i18n/format";
import { Changes } from "./changes";

type Props = { readonly rows: readonly HistoryRow[]; readonly locale: Locale };

/** Who changed what on this page's thing, when, from what to what; newest first. */
export const History = async ({ rows, locale }: Props) => {
  const say = await getTranslations("ui.history");
  return (
    <Section id="historia" title={say("title")} lead={say("lead")}>
      {rows.length === 0 ? (
        <p className="text-muted">{say("none")}</p>
      ) : (
        <ol className="grid gap-4">
          {rows.map((row) => (
            <li key={row.id} className="border-b border-hairline pb-4">
              <p className="flex flex-wrap justify-between gap-x-6">
                <span className="font-semibold">{eventText(row.event, locale)}</span>
                <span className="text-muted">
                  {say("by", { who: row.who, when: formatInstant(new Date(row.at), locale) })}
                </span>
              </p>
              <Changes row={row} locale={locale} empty={say("empty")} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
};
