import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireActorWho } from "@/app/_gate/actor";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormTexts } from "@/app/_parts/form-texts";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { accountById } from "@/db/query/users";
import { reading } from "@/db/reading";
import { refusal } from "@/lib/access/policy";
import { MESSAGES } from "@/lib/i18n/messages";
import { ResetForm } from "./reset-form";

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.reset"))("title") };
}

/** Gives an account another password, shown once. */
export default async function ResetPage({ params }: Props) {
  const actor = await requireActorWho("user.list");
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const user = (await reading(actor, (reader) => accountById(reader, id))) ?? notFound();
  const [problems, say] = await Promise.all([getTranslations("problems"), getTranslations("people.reset")]);
  const { people } = MESSAGES[await currentLocale()];
  const refused = refusal(actor, "user.resetPassword", user);
  const seen = { requestId: crypto.randomUUID(), userId: user.id, version: String(user.version) };
  return (
    <>
      <PageHeader title={people.reset.title} eyebrow={<Link href={paths.user(user.id)}>{user.name}</Link>}>
        {say("lead", { email: user.email })}
      </PageHeader>
      {refused ? (
        <Notice tone="warning">{problems(refused)}</Notice>
      ) : (
        <FormTexts>
          <ResetForm seen={seen} email={user.email} href={paths.user(user.id)} texts={people} />
        </FormTexts>
      )}
    </>
  );
}
