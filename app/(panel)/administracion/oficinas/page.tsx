import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import type { Query } from "@/app/_gate/list-query";
import { askedOf } from "@/app/_parts/catalogue/asked";
import { EntryList } from "@/app/_parts/catalogue/entry-list";
import { readList } from "@/app/_parts/catalogue/read-list";
import { PageHeader } from "@/app/_ui/page-header";
import { reading } from "@/db/reading";

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("catalogues.office"))("title") };
}

/** The regional offices. */
export default async function OfficesPage({ searchParams }: Props) {
  const actor = await requireActorWho("catalogue.write");
  const asked = askedOf(await searchParams);
  const list = await reading(actor, (reader) => readList(reader, "office", asked));
  const say = await getTranslations("catalogues.office");
  return (
    <>
      <PageHeader title={say("title")}>{say("lead")}</PageHeader>
      <EntryList catalogue="office" asked={asked} list={list} />
    </>
  );
}
