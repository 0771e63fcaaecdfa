import { getTranslations } from "next-intl/server";
import { CriteriaApproval } from "@/app/_parts/criteria-approval";
import { CriteriaList } from "@/app/_parts/criteria-list";
import { Section } from "@/app/_ui/section";
import type { Locale } from "@/lib/domain/codes";
import { formatDate } from "@/lib/i18n/format";
import type { ReportCriteria } from "@/lib/report/view";

type Props = { readonly sets: readonly ReportCriteria[]; readonly locale: Locale; readonly ownership: string };

/** Every dated set of readings: from when, with what values, why, and who answers for it. The latest comes first. */
export const Sets = async ({ sets, locale, ownership }: Props) => {
  const say = await getTranslations("rule.sets");
  const since = ({ version, effectiveFrom }: ReportCriteria) =>
    version === 1 ? say("always") : say("from", { from: formatDate(effectiveFrom, locale) });
  return (
    <Section id="criterios" title={say("title")} lead={say("lead")}>
      {sets.toReversed().map((set) => (
        <div key={set.id} className="grid gap-x-14 gap-y-6 py-2 lg:grid-cols-[3fr_2fr]">
          <div className="grid content-start gap-2">
            <h3 className="text-lg">
              {say("version", { version: set.version })} · <span className="font-normal">{since(set)}</span>
            </h3>
            <CriteriaApproval set={set} />
            <p lang="es" className="max-w-[62ch]">
              {set.justification}
            </p>
            <p className="text-sm text-muted">{ownership}</p>
          </div>
          <CriteriaList set={set} locale={locale} />
        </div>
      ))}
    </Section>
  );
};
