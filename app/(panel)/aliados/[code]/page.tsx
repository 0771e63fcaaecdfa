import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import { PAGE, pageOf, type Query, wordOf } from "@/app/_gate/list-query";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { Acts } from "@/app/_parts/acts";
import { History } from "@/app/_parts/history";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { allyByCode, namingCounts, plansNamingAlly } from "@/db/query/ally";
import { historyOf } from "@/db/query/history";
import { reading } from "@/db/reading";
import { refusal } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import { MESSAGES } from "@/lib/i18n/messages";
import { AllyData } from "./ally-data";
import { AllyEvidence } from "./ally-evidence";

type Props = { readonly params: Promise<{ readonly code: string }>; readonly searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: (await getTranslations("allies.page"))("eyebrow", { code: decodeURIComponent((await params).code) }),
  };
}

/** One ally: what is said of it, which plans' documents name it, and who changed what. */
export default async function AllyPage({ params, searchParams }: Props) {
  const actor = await requireActorWho("ally.list");
  const query = await searchParams;
  const page = pageOf(query.pagina);
  const code = decodeURIComponent((await params).code);
  const { ally, ...gathered } = await gather(actor, { code, page, merged: wordOf(query.fusionado) });
  if (ally.mergedInto) redirect(paths.ally(ally.mergedInto, { fusionado: ally.code }));
  const [say, merges, locale] = await Promise.all([
    getTranslations("allies"),
    getTranslations("merges"),
    currentLocale(),
  ]);
  const acts = [
    { label: say("page.edit"), href: paths.editAlly(ally.code), refused: refusal(actor, "ally.change", ally) },
    { label: merges("allies.act"), href: paths.mergeAlly(ally.code), refused: refusal(actor, "ally.merge", ally) },
  ];
  return (
    <>
      <PageHeader
        title={ally.name}
        eyebrow={
          <>
            <Link href={paths.allies()}>{say("list.title")}</Link> · {ally.code}
          </>
        }
      />
      {wordOf(query.guardado) ? <Notice>{MESSAGES[locale].ui.saved}</Notice> : null}
      {gathered.merged ? <Notice>{merges("merged", { from: gathered.merged })}</Notice> : null}
      <Acts label={say("page.acts")} acts={acts} />
      <AllyData ally={ally} locale={locale} />
      <AllyEvidence code={ally.code} {...gathered} page={page} />
      <History rows={gathered.history} locale={locale} />
    </>
  );
}

type Which = { readonly code: string; readonly page: number; readonly merged: string };

const gather = (actor: Actor, { code, page, merged: former }: Which) =>
  reading(actor, async (reader) => {
    const ally = (await allyByCode(reader, code)) ?? notFound();
    const merged = former ? await allyByCode(reader, former) : undefined;
    const rows = await plansNamingAlly(reader, actor.scope, ally.id, { limit: PAGE, offset: (page - 1) * PAGE });
    const counts = await namingCounts(reader, actor.scope, ally.id);
    const history = await historyOf(reader, [ally.id]);
    return { ally, rows, counts, history, merged: merged?.mergedInto === ally.code ? merged.code : null };
  });
