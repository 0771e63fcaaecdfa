import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormPage } from "@/app/_parts/form-page";
import { refusal } from "@/lib/access/policy";
import { MESSAGES } from "@/lib/i18n/messages";
import { oprChoices } from "../../opr-choices";
import { oprOfAddress } from "../opr-of-address";
import { membersBlank, oprBlank } from "./opr-blank";
import { OprContactForm, OprForm } from "./opr-forms";

type Props = { readonly params: Promise<{ readonly code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registry.opr"))("edit") };
}

/** Changes an organisation: all of it, or what its office keeps. */
export default async function EditOprPage({ params }: Props) {
  const { opr, actor } = await oprOfAddress((await params).code, async () => null);
  if (refusal(actor, "opr.changeContact", opr)) notFound();
  const whole = refusal(actor, "opr.change", opr) === null;
  const { registry, ui } = MESSAGES[await currentLocale()];
  const say = await getTranslations("registry");
  const form = {
    hidden: { requestId: crypto.randomUUID(), id: opr.id, version: String(opr.version) },
    draft: `organizacion:${opr.code}`,
    texts: registry.oprForm,
    submit: { submit: ui.form.save, submitting: ui.form.saving },
  };
  return (
    <FormPage
      title={say("oprForm.editTitle", { name: opr.name })}
      lead={whole ? null : registry.oprForm.contactLead}
      back={{ label: say("back", { code: opr.code }), href: paths.opr(opr.code) }}
    >
      {whole ? (
        <OprForm {...form} blank={oprBlank(opr)} choices={await oprChoices(actor)} />
      ) : (
        <OprContactForm {...form} blank={membersBlank(opr)} />
      )}
    </FormPage>
  );
}
