import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import type { Query } from "@/app/_gate/list-query";
import { currentLocale } from "@/app/_gate/locale";
import { ListPager } from "@/app/_parts/list-pager";
import { PageHeader } from "@/app/_ui/page-header";
import { refusal } from "@/lib/access/policy";
import { formatDate } from "@/lib/i18n/format";
import { askedOf, isNarrowed, listHref } from "./asked";
import { NoPns } from "./no-pns";
import { PnFilters } from "./pn-filters";
import { PnTable } from "./pn-table";
import { readList } from "./read-list";

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registry.pns"))("title") };
}

/** The plans in scope with their results today; of every plan its outline, for Consulta. */
export default async function PnsPage({ searchParams }: Props) {
  const actor = await requireActorWho("pn.list");
  const whole = refusal(actor, "pn.readWhole", null) === null;
  const asked = askedOf(await searchParams, whole);
  const { list, choices, cutoff } = await readList(actor, asked, new Date());
  const [say, locale] = await Promise.all([getTranslations("registry.pns"), currentLocale()]);
  return (
    <>
      <PageHeader title={say("title")}>{say("lead", { today: formatDate(cutoff, locale) })}</PageHeader>
      <PnFilters scope={actor.scope} asked={asked} choices={choices} />
      {list.rows.length === 0 ? (
        <NoPns narrowed={isNarrowed(asked)} mayAdd={refusal(actor, "opr.add", null) === null} />
      ) : (
        <PnTable rows={list.rows} asked={asked} whole={whole} locale={locale} />
      )}
      <ListPager {...list} page={asked.page} shown={list.rows.length} hrefOf={(page) => listHref(asked, { page })} />
    </>
  );
}
