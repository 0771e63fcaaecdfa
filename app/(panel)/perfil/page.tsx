import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentToken, requireActor } from "@/app/_gate/actor";
import { type Query, wordOf } from "@/app/_gate/list-query";
import { currentLocale } from "@/app/_gate/locale";
import { FormTexts } from "@/app/_parts/form-texts";
import { OpenSessions } from "@/app/_parts/open-sessions";
import { SessionForm } from "@/app/_parts/session-form";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { openSessionsOf } from "@/db/query/sessions";
import { accountById } from "@/db/query/users";
import { reading } from "@/db/reading";
import { tokenHash } from "@/lib/access/session-token";
import type { Actor } from "@/lib/domain/actor";
import { MESSAGES } from "@/lib/i18n/messages";
import { endOtherSessions, endOwnSession } from "./actions";
import { LanguageForm } from "./language-form";
import { Myself } from "./myself";
import { PasswordForm } from "./password-form";

type Props = { readonly searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.profile"))("title") };
}

/** What everybody may see and change of their own account. */
export default async function ProfilePage({ searchParams }: Props) {
  const actor = await requireActor();
  const { user, sessions } = await gather(actor);
  const locale = await currentLocale();
  const { people, ui } = MESSAGES[locale];
  return (
    <>
      <PageHeader title={people.profile.title}>{people.profile.lead}</PageHeader>
      {wordOf((await searchParams).guardado) ? <Notice>{ui.saved}</Notice> : null}
      <Myself user={user} />
      <FormTexts>
        <Section id="idioma" title={people.profile.language}>
          <LanguageForm locale={locale} texts={people.profile} submitting={ui.form.saving} />
        </Section>
        <Section id="contrasena" title={people.profile.password} lead={people.profile.passwordLead}>
          <PasswordForm
            requestId={crypto.randomUUID()}
            version={user.version}
            texts={people.profile}
            submitting={ui.form.saving}
          />
        </Section>
        <OpenSessions rows={sessions} end={endOwnSession}>
          <SessionForm
            which="others"
            action={endOtherSessions}
            hidden={{ requestId: crypto.randomUUID() }}
            submit={people.sessions.endOthers}
            submitting={people.sessions.ending}
          />
        </OpenSessions>
      </FormTexts>
    </>
  );
}

const gather = async (actor: Actor) => {
  const asking = { userId: actor.id, here: tokenHash((await currentToken()) ?? ""), now: new Date() };
  return reading(actor, async (reader) => ({
    user: (await accountById(reader, actor.id)) ?? notFound(),
    sessions: await openSessionsOf(reader, actor, asking),
  }));
};
