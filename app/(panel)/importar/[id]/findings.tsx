import { Download } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { ListPager } from "@/app/_parts/list-pager";
import { Section } from "@/app/_ui/section";
import type { Locale } from "@/lib/domain/codes";
import { formatCount } from "@/lib/i18n/format";
import { type Asked, findingsHref } from "./asked";
import { FindingLine, type FoundRow } from "./finding-line";

export type FoundPage = { readonly rows: readonly FoundRow[]; readonly total: number };

type Props = {
  readonly importId: string;
  readonly kind: "faults" | "notices";
  readonly found: FoundPage;
  readonly asked: Asked;
  readonly locale: Locale;
  /** Whether the workbook can be given back. */
  readonly marked?: boolean;
};

/** What was found in the file, by sheet and row: where, what is wrong, what to do. */
export const Findings = async ({ importId, kind, found, asked, locale, marked = false }: Props) => {
  if (found.total === 0) return null;
  const say = await getTranslations("imports.findings");
  const anchor = kind === "faults" ? "fallas" : "avisos";
  return (
    <Section id={anchor} title={`${say(kind)}: ${formatCount(found.total, locale)}`} lead={say(`${kind}Lead`)}>
      {marked ? (
        <a href={paths.importMarked(importId)} className="mb-4 inline-flex min-h-11 items-center gap-2" download>
          <Download aria-hidden className="size-4.5" />
          {say("marked")}
        </a>
      ) : null}
      <ol aria-label={say(kind)} className="border-t border-hairline">
        {found.rows.map((one) => (
          <FindingLine key={one.id} one={one} locale={locale} />
        ))}
      </ol>
      <ListPager
        page={asked[kind]}
        shown={found.rows.length}
        total={found.total}
        hrefOf={(to) => findingsHref(importId, asked, anchor, to)}
      />
    </Section>
  );
};
