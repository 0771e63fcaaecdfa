import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { currentToken, requireActorWho } from "@/app/_gate/actor";
import { type Query, wordOf } from "@/app/_gate/list-query";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormTexts } from "@/app/_parts/form-texts";
import { History } from "@/app/_parts/history";
import { OpenSessions } from "@/app/_parts/open-sessions";
import { SessionForm } from "@/app/_parts/session-form";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { historyOf } from "@/db/query/history";
import { openSessionsOf } from "@/db/query/sessions";
import { accountById } from "@/db/query/users";
import { reading } from "@/db/reading";
import { tokenHash } from "@/lib/access/session-token";
import type { Actor } from "@/lib/domain/actor";
import { MESSAGES } from "@/lib/i18n/messages";
import { accountChoices } from "../account-choices";
import { AccountState } from "../account-state";
import { endAccountSession, endAccountSessions } from "../actions";
import { Access } from "./access";
import { EditUserForm } from "./edit-user-form";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.user"))("edit") };
}

/** One account: who it is for, whether it opens, where it is open, and what was done to it. */
export default async function UserPage({ params, searchParams }: Props) {
  const actor = await requireActorWho("user.list");
  const { user, choices, sessions, history } = await gather(actor, (await params).id);
  const locale = await currentLocale();
  const { people, ui } = MESSAGES[locale];
  return (
    <>
      <PageHeader title={user.name} eyebrow={<Link href={paths.users()}>{people.users.title}</Link>}>
        <AccountState disabled={user.disabledAt !== null} />
      </PageHeader>
      {wordOf((await searchParams).guardado) ? <Notice>{ui.saved}</Notice> : null}
      {user.id === actor.id ? <Notice tone="warning">{people.user.here}</Notice> : null}
      <FormTexts>
        <Section id="datos" title={people.user.edit}>
          <EditUserForm requestId={crypto.randomUUID()} user={user} choices={choices} texts={people} save={ui.form} />
        </Section>
        <Access user={user} texts={people.user} />
        <OpenSessions rows={sessions} end={endAccountSession}>
          <SessionForm
            which="all"
            action={endAccountSessions}
            hidden={{ requestId: crypto.randomUUID(), userId: user.id }}
            submit={people.sessions[user.id === actor.id ? "endOthers" : "endAll"]}
            submitting={people.sessions.ending}
          />
        </OpenSessions>
      </FormTexts>
      <History rows={history} locale={locale} />
    </>
  );
}

const gather = async (actor: Actor, id: string) => {
  if (!z.uuid().safeParse(id).success) notFound();
  const here = tokenHash((await currentToken()) ?? "");
  return reading(actor, async (reader) => ({
    user: (await accountById(reader, id)) ?? notFound(),
    choices: await accountChoices(reader),
    sessions: await openSessionsOf(reader, actor, { userId: id, here, now: new Date() }),
    history: await historyOf(reader, [id]),
  }));
};
