import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormPage } from "@/app/_parts/form-page";
import { MESSAGES } from "@/lib/i18n/messages";
import { oprChoices } from "../opr-choices";
import { NewOprForm } from "./new-opr-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registry.oprForm"))("newTitle") };
}

/** Registers an organisation. */
export default async function NewOprPage() {
  const actor = await requireActorWho("opr.add");
  const choices = await oprChoices(actor);
  const { registry, ui } = MESSAGES[await currentLocale()];
  const { oprForm, oprs } = registry;
  return (
    <FormPage title={oprForm.newTitle} back={{ label: oprs.title, href: paths.oprs() }}>
      <NewOprForm
        requestId={crypto.randomUUID()}
        choices={choices}
        texts={oprForm}
        submit={{ submit: ui.form.save, submitting: ui.form.saving }}
      />
    </FormPage>
  );
}
