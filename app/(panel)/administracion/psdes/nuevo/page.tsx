import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewEntryPage } from "@/app/_parts/catalogue/new-entry-page";
import { registerPsde } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("catalogues.psde"))("new") };
}

export default function NewPsdePage() {
  return <NewEntryPage catalogue="psde" action={registerPsde} />;
}
