import { UserPlus } from "lucide-react";
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
import { catalogueCodes } from "@/db/query/catalogues";
import { listUserLines } from "@/db/query/user-list";
import { reading } from "@/db/reading";
import { askedOf, listHref } from "./asked";
import { UserFilters } from "./user-filters";
import { UserTable } from "./user-table";

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.users"))("title") };
}

/** Every account: who enters, as what, and for whom. */
export default async function UsersPage({ searchParams }: Props) {
  const actor = await requireActorWho("user.list");
  const asked = askedOf(await searchParams);
  const page = { ...asked.order, limit: PAGE, offset: (asked.page - 1) * PAGE };
  const { list, places } = await reading(actor, async (reader) => ({
    list: await listUserLines(reader, asked.filter, page),
    places: await catalogueCodes(reader),
  }));
  const [say, locale] = await Promise.all([getTranslations("people.users"), currentLocale()]);
  return (
    <>
      <PageHeader title={say("title")}>{say("lead")}</PageHeader>
      <Link href={paths.newUser()} className={`${buttonStyle.primary} mb-6`}>
        <UserPlus aria-hidden className="size-4.5" />
        {say("add")}
      </Link>
      <UserFilters asked={asked} places={places} />
      {list.rows.length === 0 ? (
        <EmptyState title={say("empty")}>{say("emptyHint")}</EmptyState>
      ) : (
        <UserTable rows={list.rows} asked={asked} locale={locale} />
      )}
      <ListPager {...list} page={asked.page} shown={list.rows.length} hrefOf={(to) => listHref(asked, { page: to })} />
    </>
  );
}
