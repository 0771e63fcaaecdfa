import Link from "next/link";
import { notFound } from "next/navigation";
import { requireActorWho } from "@/app/_gate/actor";
import { type Query, wordOf } from "@/app/_gate/list-query";
import { currentLocale } from "@/app/_gate/locale";
import { FormTexts } from "@/app/_parts/form-texts";
import { History } from "@/app/_parts/history";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { type Catalogue, entryByCode } from "@/db/query/catalogue-entries";
import { historyOf } from "@/db/query/history";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import { MESSAGES } from "@/lib/i18n/messages";
import { EntryForm } from "./entry-form";
import { PLACES } from "./places";

type Props = {
  readonly catalogue: Catalogue;
  readonly code: string;
  readonly query: Query;
  readonly action: FormAction;
};

/** One entry of a catalogue, to be changed, and what was done to it. */
export const EntryPage = async ({ catalogue, code, query, action }: Props) => {
  const actor = await requireActorWho("catalogue.write");
  const { entry, history } = await gather(actor, catalogue, code);
  const locale = await currentLocale();
  const { catalogues, ui } = MESSAGES[locale];
  return (
    <>
      <PageHeader
        title={entry.name}
        eyebrow={
          <>
            <Link href={PLACES[catalogue].list()}>{catalogues[catalogue].title}</Link> · {entry.code}
          </>
        }
      />
      {wordOf(query.guardado) ? <Notice>{ui.saved}</Notice> : null}
      <FormTexts>
        <EntryForm
          action={action}
          requestId={crypto.randomUUID()}
          entry={entry}
          catalogue={catalogue}
          texts={catalogues}
          save={ui.form}
        />
      </FormTexts>
      <History rows={history} locale={locale} />
    </>
  );
};

const gather = (actor: Actor, catalogue: Catalogue, code: string) =>
  reading(actor, async (reader) => {
    const entry = (await entryByCode(reader, catalogue, decodeURIComponent(code))) ?? notFound();
    return { entry, history: await historyOf(reader, [entry.id]) };
  });
