import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormTexts } from "@/app/_parts/form-texts";
import { PageHeader } from "@/app/_ui/page-header";
import { MESSAGES } from "@/lib/i18n/messages";
import { allyChoices } from "../ally-choices";
import { AllyForm } from "../ally-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("allies.form"))("new") };
}

/** A new ally. */
export default async function NewAllyPage() {
  await requireActorWho("ally.add");
  const locale = await currentLocale();
  const { allies, problems, ui } = MESSAGES[locale];
  return (
    <>
      <PageHeader title={allies.form.new} eyebrow={<Link href={paths.allies()}>{allies.list.title}</Link>} />
      <FormTexts>
        <AllyForm
          requestId={crypto.randomUUID()}
          choices={allyChoices(locale)}
          texts={allies.fields}
          kindFixed={problems.ally.kind_fixed}
          save={ui.form}
        />
      </FormTexts>
    </>
  );
}
