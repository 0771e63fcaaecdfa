import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/codes";
import { formatCount } from "@/lib/i18n/format";
import type { FaultCode, NoticeCode } from "@/lib/import/fault-codes";
import type { Spoken } from "@/lib/import/sentences";

export type FoundRow = Spoken<FaultCode | NoticeCode> & { readonly id: number };

type Props = { readonly one: FoundRow; readonly locale: Locale };

/** One thing found: where, what stands there, what is wrong and what to do. */
export const FindingLine = async ({ one, locale }: Props) => {
  const say = await getTranslations("imports.findings");
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-b border-hairline py-2.5 sm:grid-cols-[8rem_14rem_1fr]">
      <span className="font-semibold">{say("place", { sheet: one.sheet, row: formatCount(one.row, locale) })}</span>
      <span className="min-w-0 break-words">
        {one.column ?? say("wholeRow")}{" "}
        <span className="text-muted">{one.value ? `«${one.value}»` : one.column ? say("blank") : null}</span>
      </span>
      <span className="min-w-0 break-words">
        {one.message} <span className="text-muted">{one.hint}</span>
      </span>
    </li>
  );
};
