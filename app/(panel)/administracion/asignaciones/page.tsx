import { ArrowRightLeft } from "lucide-react";
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
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { listAssignments } from "@/db/query/assignments-list";
import { catalogueCodes } from "@/db/query/catalogues";
import { reading } from "@/db/reading";
import { askedOf, listHref } from "./asked";
import { AssignmentFilters } from "./assignment-filters";
import { AssignmentTable } from "./assignment-table";

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assignments"))("title") };
}

/** Who accompanies whom, and did, and will. */
export default async function AssignmentsPage({ searchParams }: Props) {
  const actor = await requireActorWho("assignment.list");
  const asked = askedOf(await searchParams);
  const page = { ...asked.order, limit: PAGE, offset: (asked.page - 1) * PAGE };
  const { list, places } = await reading(actor, async (reader) => ({
    list: await listAssignments(reader, actor.scope, asked.filter, page),
    places: await catalogueCodes(reader),
  }));
  const [say, locale] = await Promise.all([getTranslations("assignments"), currentLocale()]);
  return (
    <>
      <PageHeader title={say("title")}>{say("lead")}</PageHeader>
      {asked.moved > 0 ? <Notice>{say("moved", { count: asked.moved })}</Notice> : null}
      <Link href={paths.transfer()} className={`${buttonStyle.primary} mb-6`}>
        <ArrowRightLeft aria-hidden className="size-4.5" />
        {say("transfer")}
      </Link>
      <AssignmentFilters asked={asked} places={places} />
      {list.rows.length === 0 ? (
        <EmptyState title={say("empty")}>{say("emptyHint")}</EmptyState>
      ) : (
        <AssignmentTable rows={list.rows} asked={asked} locale={locale} />
      )}
      <ListPager {...list} page={asked.page} shown={list.rows.length} hrefOf={(to) => listHref(asked, { page: to })} />
    </>
  );
}
