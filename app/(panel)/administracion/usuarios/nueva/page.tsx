import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormTexts } from "@/app/_parts/form-texts";
import { PageHeader } from "@/app/_ui/page-header";
import { reading } from "@/db/reading";
import { MESSAGES } from "@/lib/i18n/messages";
import { accountChoices } from "../account-choices";
import { NewUserForm } from "./new-user-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.newUser"))("title") };
}

/** Opens an account, and shows its password once. */
export default async function NewUserPage() {
  const actor = await requireActorWho("user.add");
  const choices = await reading(actor, accountChoices);
  const { people } = MESSAGES[await currentLocale()];
  return (
    <>
      <PageHeader title={people.newUser.title} eyebrow={<Link href={paths.users()}>{people.users.title}</Link>}>
        {people.newUser.lead}
      </PageHeader>
      <FormTexts>
        <NewUserForm requestId={crypto.randomUUID()} choices={choices} texts={people} />
      </FormTexts>
    </>
  );
}
