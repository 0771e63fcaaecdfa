import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireActorWho } from "@/app/_gate/actor";
import type { Query } from "@/app/_gate/list-query";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { PageHeader } from "@/app/_ui/page-header";
import { formatInstant } from "@/lib/i18n/format";
import { ImportState } from "../import-state";
import { whoText } from "../who-text";
import { askedOf } from "./asked";
import { ImportBody } from "./import-body";
import { importPage } from "./import-page";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

/** One workbook on its way in: what it is doing, what was found, what is decided, what came of it. */
export default async function ImportPage({ params, searchParams }: Props) {
  const actor = await requireActorWho("import.run");
  const asked = askedOf(await searchParams);
  const locale = await currentLocale();
  const id = z.uuid().safeParse((await params).id);
  const one = id.success ? await importPage(actor, id.data, asked, locale) : null;
  if (!one) notFound();
  const [say, who] = await Promise.all([getTranslations("imports"), whoText()]);
  const received = { when: formatInstant(new Date(one.row.createdAt), locale), who: who(one.row.uploader) };
  return (
    <>
      <PageHeader eyebrow={<Link href={paths.imports()}>{say("back")}</Link>} title={one.row.fileName}>
        <ImportState state={one.row.state} waiting={one.waiting} />
        <p>{say("received", received)}</p>
        <p className="text-sm">
          {say("sha256")}: <span className="block font-mono text-xs break-all">{one.row.sha256}</span>
        </p>
      </PageHeader>
      <ImportBody one={one} asked={asked} locale={locale} />
    </>
  );
}
