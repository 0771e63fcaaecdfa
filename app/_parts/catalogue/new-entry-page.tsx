import Link from "next/link";
import { requireActorWho } from "@/app/_gate/actor";
import { currentLocale } from "@/app/_gate/locale";
import { FormTexts } from "@/app/_parts/form-texts";
import type { FormAction } from "@/app/_ui/form/form-state";
import { PageHeader } from "@/app/_ui/page-header";
import type { Catalogue } from "@/db/query/catalogue-entries";
import { MESSAGES } from "@/lib/i18n/messages";
import { EntryForm } from "./entry-form";
import { PLACES } from "./places";

type Props = { readonly catalogue: Catalogue; readonly action: FormAction };

/** A new entry of a catalogue. */
export const NewEntryPage = async ({ catalogue, action }: Props) => {
  await requireActorWho("catalogue.write");
  const { catalogues, ui } = MESSAGES[await currentLocale()];
  const texts = catalogues[catalogue];
  return (
    <>
      <PageHeader title={texts.new} eyebrow={<Link href={PLACES[catalogue].list()}>{texts.title}</Link>} />
      <FormTexts>
        <EntryForm
          action={action}
          requestId={crypto.randomUUID()}
          catalogue={catalogue}
          texts={catalogues}
          save={ui.form}
        />
      </FormTexts>
    </>
  );
};
