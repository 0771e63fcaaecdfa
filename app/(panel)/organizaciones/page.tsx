import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import type { Query } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import { Acts } from "@/app/_parts/acts";
import { ListPager } from "@/app/_parts/list-pager";
import { PageHeader } from "@/app/_ui/page-header";
import { refusal } from "@/lib/access/policy";
import { askedOf, isNarrowed, listHref } from "./asked";
import { NoOprs } from "./no-oprs";
import { OprFilters } from "./opr-filters";
import { OprTable } from "./opr-table";
import { readList } from "./read-list";

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registry.oprs"))("title") };
}

/** The organisations in scope. */
export default async function OprsPage({ searchParams }: Props) {
  const actor = await requireActorWho("opr.list");
  const asked = askedOf(await searchParams);
  const [say, { list, choices }] = await Promise.all([getTranslations("registry.oprs"), readList(actor, asked)]);
  const add = { label: say("add"), href: paths.newOpr(), refused: refusal(actor, "opr.add", null) };
  return (
    <>
      <PageHeader title={say("title")}>{say("lead")}</PageHeader>
      {add.refused ? null : <Acts label={say("title")} acts={[{ ...add, look: "primary" }]} />}
      <OprFilters actor={actor} asked={asked} choices={choices} />
      {list.rows.length === 0 ? (
        <NoOprs narrowed={isNarrowed(asked)} mayAdd={add.refused === null} />
      ) : (
        <OprTable rows={list.rows} asked={asked} />
      )}
      <ListPager {...list} page={asked.page} shown={list.rows.length} hrefOf={(page) => listHref(asked, { page })} />
    </>
  );
}
