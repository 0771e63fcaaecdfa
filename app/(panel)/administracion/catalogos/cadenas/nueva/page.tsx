import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewEntryPage } from "@/app/_parts/catalogue/new-entry-page";
import { createChain } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("catalogues.chain"))("new") };
}

export default function NewChainPage() {
  return <NewEntryPage catalogue="chain" action={createChain} />;
}
