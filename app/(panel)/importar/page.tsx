import { Download } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import { PAGE, pageOf, type Query, wordOf } from "@/app/_gate/list-query";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { ListPager } from "@/app/_parts/list-pager";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { historicalLoad } from "@/db/query/historical-load";
import { importCount, importLines } from "@/db/query/imports";
import { reading } from "@/db/reading";
import { HistoricalLoadSection } from "./historical-load";
import { ImportList } from "./import-list";
import { UploadSection } from "./upload-section";

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

/** Where workbooks come in: the form, those that came, and the historical load. */
export default async function ImportsPage({ searchParams }: Props) {
  const actor = await requireActorWho("import.run");
  const query = await searchParams;
  const page = pageOf(query.pagina);
  const { rows, total, load } = await reading(actor, async (reader) => ({
    rows: await importLines(reader, { limit: PAGE, offset: (page - 1) * PAGE }),
    total: await importCount(reader),
    load: await historicalLoad(reader),
  }));
  const [say, locale] = await Promise.all([getTranslations("imports"), currentLocale()]);
  return (
    <>
      <PageHeader title={say("title")}>{say("lead")}</PageHeader>
      {wordOf(query.guardado) ? <Notice>{say("historical.turned")}</Notice> : null}
      <UploadSection problem={wordOf(query.problema)} mb={wordOf(query.mb)} />
      <a href={paths.importTemplate()} className="mt-5 inline-flex min-h-11 items-center gap-2" download>
        <Download aria-hidden className="size-4.5" />
        {say("template")}
      </a>
      <Section id="importaciones" title={say("list.title")} lead={rows.length > 0 ? say("list.lead") : undefined}>
        {rows.length === 0 ? (
          <p className="text-muted">{say("list.empty")}</p>
        ) : (
          <ImportList rows={rows} locale={locale} />
        )}
        <ListPager page={page} shown={rows.length} total={total} hrefOf={(to) => paths.imports({ pagina: to })} />
      </Section>
      {load ? <HistoricalLoadSection load={load} locale={locale} /> : null}
    </>
  );
}
