import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import { PAGE, type Query } from "@/app/_gate/list-query";
import { currentLocale } from "@/app/_gate/locale";
import { EmptyState } from "@/app/_ui/empty-state";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { auditLog, logPeople, thingsCalled } from "@/db/query/audit-log";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import { type Asked, askedOf, filterOf } from "./asked";
import { LogDownload } from "./log-download";
import { LogFilters } from "./log-filters";
import { LogList } from "./log-list";
import { LogPager } from "./log-pager";

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit"))("title") };
}

/** The log of the whole house: who did what, to what, when, from what to what. */
export default async function LogPage({ searchParams }: Props) {
  const actor = await requireActorWho("log.read");
  const asked = askedOf(await searchParams);
  const { rows, people, isUnknown } = await gather(actor, asked);
  const [say, locale] = await Promise.all([getTranslations("audit"), currentLocale()]);
  return (
    <>
      <PageHeader title={say("title")}>{say("lead")}</PageHeader>
      <LogFilters asked={asked} people={people} locale={locale} />
      {isUnknown ? <Notice tone="warning">{say("unknownThing", { thing: asked.words.cosa })}</Notice> : null}
      {rows.length === 0 ? (
        <EmptyState title={say("empty")}>{say("emptyHint")}</EmptyState>
      ) : (
        <>
          <LogDownload words={asked.words} />
          <LogList rows={rows.slice(0, PAGE)} locale={locale} />
        </>
      )}
      <LogPager asked={asked} rows={rows} />
    </>
  );
}

const gather = (actor: Actor, { words, after }: Asked) =>
  reading(actor, async (reader) => {
    const things = words.cosa ? await thingsCalled(reader, words.cosa) : undefined;
    // One more than is shown tells whether there is another page.
    const rows = await auditLog(reader, { ...filterOf(words), things }, after, PAGE + 1);
    return { rows, people: await logPeople(reader), isUnknown: things?.length === 0 };
  });
