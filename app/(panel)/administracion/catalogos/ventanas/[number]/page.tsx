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
import { historyOf } from "@/db/query/history";
import { financingWindows } from "@/db/query/windows";
import { reading } from "@/db/reading";
import { windowId } from "@/lib/catalogue/window-id";
import type { Actor } from "@/lib/domain/actor";
import { MESSAGES } from "@/lib/i18n/messages";
import { WindowForm } from "./window-form";

type Props = { readonly params: Promise<{ readonly number: string }>; readonly searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations("catalogues.window"))("one", { number: (await params).number }) };
}

/** One financing window: its description, and who changed it. */
export default async function WindowPage({ params, searchParams }: Props) {
  const actor = await requireActorWho("catalogue.write");
  const { window, history } = await gather(actor, (await params).number);
  const locale = await currentLocale();
  const { catalogues, ui } = MESSAGES[locale];
  const title = (await getTranslations("catalogues.window"))("one", { number: window.number });
  return (
    <>
      <PageHeader title={title} eyebrow={<Link href={paths.catalogues()}>{catalogues.chain.title}</Link>} />
      {wordOf((await searchParams).guardado) ? <Notice>{ui.saved}</Notice> : null}
      <FormTexts>
        <WindowForm
          requestId={crypto.randomUUID()}
          window={window}
          label={catalogues.window.description}
          save={ui.form}
        />
      </FormTexts>
      <History rows={history} locale={locale} />
    </>
  );
}

const gather = (actor: Actor, given: string) =>
  reading(actor, async (reader) => {
    const window = (await financingWindows(reader)).find(({ number }) => String(number) === given) ?? notFound();
    return { window, history: await historyOf(reader, [windowId(window.number)]) };
  });
