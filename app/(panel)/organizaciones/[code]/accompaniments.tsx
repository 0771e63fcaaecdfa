import { getTranslations } from "next-intl/server";
import { Section } from "@/app/_ui/section";
import type { Accompaniment } from "@/db/query/oprs-one";
import type { Locale } from "@/lib/domain/codes";
import { formatDate } from "@/lib/i18n/format";

type Props = { readonly rows: readonly Accompaniment[]; readonly locale: Locale };

/** Which PSDE accompanies the organisation, and which did. */
export const Accompaniments = async ({ rows, locale }: Props) => {
  const say = await getTranslations("registry.opr");
  const time = ({ from, to }: Accompaniment) =>
    to === null
      ? say("since", { from: formatDate(from, locale) })
      : say("between", { from: formatDate(from, locale), to: formatDate(to, locale) });
  return (
    <Section id="psde" title={say("accompaniment")} lead={say("accompanimentLead")}>
      {rows.length === 0 ? (
        <p className="text-muted">{say("noAccompaniment")}</p>
      ) : (
        <ul className="grid gap-2">
          {rows.map((row) => (
            <li key={row.id} className="flex flex-wrap gap-x-4">
              <span>
                {row.name} <span className="text-muted">({row.psde})</span>
              </span>
              <span className="text-muted">{time(row)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
