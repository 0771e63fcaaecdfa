import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/section";
import type { ImportRow } from "@/db/query/imports";
import type { Locale } from "@/lib/domain/codes";
import { formatInstant } from "@/lib/i18n/format";
import type { Counts } from "@/lib/import/import-state";
import { lastWholeYear } from "../../menu";
import { whoText } from "../who-text";
import { CountsTable } from "./counts-table";

type Props = {
  readonly row: Pick<ImportRow, "writer" | "uploader" | "finishedAt" | "partial" | "faults">;
  readonly counts: Counts;
  readonly locale: Locale;
};

/** What was written, by whom and when. */
export const Receipt = async ({ row, counts, locale }: Props) => {
  const [say, who] = await Promise.all([getTranslations("imports.receipt"), whoText()]);
  const when = row.finishedAt ? formatInstant(new Date(row.finishedAt), locale) : "—";
  return (
    <Section id="constancia" title={say("title")} lead={say("by", { when, who: who(row.writer ?? row.uploader) })}>
      {row.partial && row.faults ? <Notice tone="warning">{say("partial")}</Notice> : null}
      <CountsTable counts={counts} label={say("title")} heads="receipt" locale={locale} />
      <p className="mt-6">
        <Link href={paths.annual(lastWholeYear(new Date()))}>{say("report")}</Link>
      </p>
    </Section>
  );
};
