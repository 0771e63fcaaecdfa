import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { Query } from "@/app/_gate/list-query";
import { EntryPage } from "@/app/_parts/catalogue/entry-page";
import { correctPsde } from "../actions";

type Props = { readonly params: Promise<{ readonly code: string }>; readonly searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const code = decodeURIComponent((await params).code);
  return { title: (await getTranslations("catalogues.psde"))("one", { code }) };
}

export default async function PsdePage({ params, searchParams }: Props) {
  return <EntryPage catalogue="psde" code={(await params).code} query={await searchParams} action={correctPsde} />;
}
