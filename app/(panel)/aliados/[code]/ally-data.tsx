import { getTranslations } from "next-intl/server";
import { Section } from "@/app/_ui/section";
import type { Ally } from "@/db/query/ally";
import type { Locale } from "@/lib/domain/codes";
import { countryName } from "@/lib/i18n/countries";

type Props = { readonly ally: Ally; readonly locale: Locale };

/** What is said of an ally, whole: whoever sees this page may change it. */
export const AllyData = async ({ ally, locale }: Props) => {
  const say = await getTranslations("allies");
  const rows = [
    [say("fields.kind"), say(`kinds.${ally.kind}`)],
    [say("fields.class"), ally.class ? say(`classes.${ally.class}`) : null],
    [say("fields.country"), countryName(ally.country, locale)],
    [say("fields.taxId"), ally.taxId],
    [say("fields.contact"), ally.contact],
  ] as const;
  return (
    <Section id="datos" title={say("page.data")}>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[auto_1fr]">
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="min-w-0 break-words">{value ?? "—"}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};
