import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import { type Query, wordOf } from "@/app/_gate/list-query";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormTexts } from "@/app/_parts/form-texts";
import { History } from "@/app/_parts/history";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { periodsOf } from "@/db/query/assignments";
import { catalogueCodes } from "@/db/query/catalogues";
import { historyOf } from "@/db/query/history";
import { oprByCode } from "@/db/query/oprs-one";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import { TAGS } from "@/lib/i18n/format";
import { MESSAGES } from "@/lib/i18n/messages";
import { seenVersion } from "@/lib/opr/assign-seen";
import { ChangePsdeForm } from "./change-psde-form";
import { Times } from "./times";

type Props = { readonly params: Promise<{ readonly opr: string }>; readonly searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const name = decodeURIComponent((await params).opr);
  return { title: (await getTranslations("assignments.ofOne"))("title", { name }) };
}

/** One organisation's PSDEs, with the form to change who accompanies it. */
export default async function OprAssignmentsPage({ params, searchParams }: Props) {
  const actor = await requireActorWho("assignment.list");
  const { opr, periods, psdes, history } = await gather(actor, decodeURIComponent((await params).opr));
  const [locale, say] = await Promise.all([currentLocale(), getTranslations("assignments.ofOne")]);
  const { assignments, ui } = MESSAGES[locale];
  const hidden = { requestId: crypto.randomUUID(), oprId: opr.id, version: String(seenVersion(periods)) };
  return (
    <>
      <PageHeader
        title={say("title", { name: opr.name })}
        eyebrow={<Link href={paths.assignments()}>{assignments.title}</Link>}
      />
      {wordOf((await searchParams).guardado) ? <Notice>{ui.saved}</Notice> : null}
      <Section id="tiempos" title={say("times")} lead={say("timesLead", { office: opr.office })}>
        <Times periods={periods} locale={locale} />
      </Section>
      <Section id="cambio" title={say("change")} lead={say("changeLead")}>
        <FormTexts>
          <ChangePsdeForm hidden={hidden} psdes={psdes} texts={assignments.ofOne} locale={TAGS[locale]} />
        </FormTexts>
      </Section>
      <History rows={history} locale={locale} />
    </>
  );
}

const gather = (actor: Actor, code: string) =>
  reading(actor, async (reader) => {
    const opr = (await oprByCode(reader, actor.scope, code)) ?? notFound();
    const { psdes } = await catalogueCodes(reader);
    return {
      opr,
      periods: await periodsOf(reader, actor.scope, [opr.id]),
      psdes: psdes.map((psde) => ({ value: psde.code, label: `${psde.name} (${psde.code})` })),
      history: await historyOf(reader, [opr.id]),
    };
  });
