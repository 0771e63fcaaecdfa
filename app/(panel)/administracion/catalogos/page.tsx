import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import type { Query } from "@/app/_gate/list-query";
import { askedOf } from "@/app/_parts/catalogue/asked";
import { EntryList } from "@/app/_parts/catalogue/entry-list";
import { readList } from "@/app/_parts/catalogue/read-list";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { financingWindows } from "@/db/query/windows";
import { reading } from "@/db/reading";
import { WindowTable } from "./window-table";

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("catalogues.chain"))("title") };
}

/** Value chains and financing windows. */
export default async function CataloguesPage({ searchParams }: Props) {
  const actor = await requireActorWho("catalogue.write");
  const asked = askedOf(await searchParams);
  const { list, windows } = await reading(actor, async (reader) => ({
    list: await readList(reader, "chain", asked),
    windows: await financingWindows(reader),
  }));
  const say = await getTranslations("catalogues.chain");
  return (
    <>
      <PageHeader title={say("title")}>{say("lead")}</PageHeader>
      <Section id="cadenas" title={say("section")}>
        <EntryList catalogue="chain" asked={asked} list={list} />
      </Section>
      <WindowTable rows={windows} />
    </>
  );
}
