import { BadgeCheck, CircleDotDashed } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { formatDate } from "@/lib/i18n/format";
import type { ReportCriteria } from "@/lib/report/view";

type Props = { readonly set: Pick<ReportCriteria, "approvedBy" | "approvalDocument" | "approvedOn"> };

/** Who answers for a set of criteria; where nobody does yet it says so. */
export const CriteriaApproval = async ({ set: { approvedBy, approvalDocument, approvedOn } }: Props) => {
  const [say, locale] = await Promise.all([getTranslations("report.margin"), currentLocale()]);
  if (!approvedBy || !approvalDocument || !approvedOn)
    return (
      <p className="flex gap-2 font-semibold text-sin-evidencia">
        <CircleDotDashed aria-hidden className="mt-[0.2em] size-[1.15em] shrink-0" />
        {say("pending")}
      </p>
    );
  return (
    <p className="flex gap-2 text-cumple">
      <BadgeCheck aria-hidden className="mt-[0.2em] size-[1.15em] shrink-0" />
      {say("approved", { by: approvedBy, document: approvalDocument, on: formatDate(approvedOn, locale) })}
    </p>
  );
};
