import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormTexts } from "@/app/_parts/form-texts";
import { PageHeader } from "@/app/_ui/page-header";
import { type Ally, allyByCode } from "@/db/query/ally";
import { reading } from "@/db/reading";
import { MESSAGES } from "@/lib/i18n/messages";
import { allyChoices } from "../../ally-choices";
import { AllyForm } from "../../ally-form";

type Props = { readonly params: Promise<{ readonly code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations("allies.form"))("edit", { code: decodeURIComponent((await params).code) }) };
}

/** What is said of an ally, to be corrected. */
export default async function EditAllyPage({ params }: Props) {
  const actor = await requireActorWho("ally.list");
  const code = decodeURIComponent((await params).code);
  const ally = (await reading(actor, (reader) => allyByCode(reader, code))) ?? notFound();
  if (ally.mergedInto) redirect(paths.ally(ally.mergedInto, { fusionado: ally.code }));
  const locale = await currentLocale();
  const { allies, problems, ui } = MESSAGES[locale];
  return (
    <>
      <PageHeader title={ally.name} eyebrow={<Link href={paths.ally(ally.code)}>{ally.code}</Link>} />
      <FormTexts>
        <AllyForm
          requestId={crypto.randomUUID()}
          ally={edited(ally)}
          choices={allyChoices(locale)}
          texts={allies.fields}
          kindFixed={problems.ally.kind_fixed}
          save={ui.form}
        />
      </FormTexts>
    </>
  );
}

const edited = ({ id, version, isNamed, name, kind, country, ...optional }: Ally) => ({
  id,
  version,
  isNamed,
  values: {
    name,
    kind,
    country,
    class: optional.class ?? "",
    taxId: optional.taxId ?? "",
    contact: optional.contact ?? "",
  },
});
