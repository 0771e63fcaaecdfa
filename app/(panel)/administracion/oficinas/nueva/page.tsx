import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewEntryPage } from "@/app/_parts/catalogue/new-entry-page";
import { openOffice } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("catalogues.office"))("new") };
}

export default function NewOfficePage() {
  return <NewEntryPage catalogue="office" action={openOffice} />;
}
