import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import { PAGE, type Query } from "@/app/_gate/list-query";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { ListPager } from "@/app/_parts/list-pager";
import { buttonStyle } from "@/app/_ui/button-style";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { allyCountries, listAllies } from "@/db/query/allies";
import { reading } from "@/db/reading";
import { AllyFilters } from "./ally-filters";
import { AllyTable } from "./ally-table";
import { askedOf, listHref } from "./asked";

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("allies.list"))("title") };
}

/** Every ally of the project, which the whole field shares. */
export default async function AlliesPage({ searchParams }: Props) {
  const actor = await requireActorWho("ally.list");
  const asked = askedOf(await searchParams);
  const page = { ...asked.order, limit: PAGE, offset: (asked.page - 1) * PAGE };
  const { list, countries } = await reading(actor, async (reader) => ({
    list: await listAllies(reader, asked.filter, page),
    countries: await allyCountries(reader),
  }));
  const [say, locale] = await Promise.all([getTranslations("allies.list"), currentLocale()]);
  return (
    <>
      <PageHeader title={say("title")}>{say("lead")}</PageHeader>
      <Link href={paths.newAlly()} className={`${buttonStyle.primary} mb-6`}>
        <Plus aria-hidden className="size-4.5" />
        {say("add")}
      </Link>
      <AllyFilters asked={asked} countries={countries} locale={locale} />
      {list.rows.length === 0 ? (
        <EmptyState title={say("empty")}>{say("emptyHint")}</EmptyState>
      ) : (
        <AllyTable rows={list.rows} asked={asked} locale={locale} />
      )}
      <ListPager {...list} page={asked.page} shown={list.rows.length} hrefOf={(to) => listHref(asked, { page: to })} />
    </>
  );
}
