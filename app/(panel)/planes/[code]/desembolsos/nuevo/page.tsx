import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormPage } from "@/app/_parts/form-page";
import { refusal } from "@/lib/access/policy";
import { TAGS } from "@/lib/i18n/format";
import { MESSAGES } from "@/lib/i18n/messages";
import { nextNumber } from "@/lib/pn/next-number";
import { hiddenOf, planOfAddress } from "../../plan-of-address";
import { NewDisbursementForm } from "../disbursement-forms";

type Props = { readonly params: Promise<{ readonly code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registry.disbursements"))("newTitle") };
}

/** Registers a disbursement; its number is proposed. */
export default async function NewDisbursementPage({ params }: Props) {
  const { pn, disbursements } = await planOfAddress((await params).code, (actor) =>
    refusal(actor, "disbursement.register", null),
  );
  const [say, locale] = await Promise.all([getTranslations("registry"), currentLocale()]);
  const { registry, ui } = MESSAGES[locale];
  return (
    <FormPage
      title={registry.disbursements.newTitle}
      lead={registry.disbursements.lead}
      back={{ label: say("back", { code: pn.code }), href: paths.pn(pn.code) }}
    >
      <NewDisbursementForm
        hidden={hiddenOf(pn)}
        blank={{ number: String(nextNumber(disbursements)), creditedOn: "", amount: "", reference: "", proof: "" }}
        draft={`desembolso-nuevo:${pn.code}`}
        texts={registry.disbursements}
        locale={TAGS[locale]}
        submit={{ submit: ui.form.save, submitting: ui.form.saving }}
      />
    </FormPage>
  );
}
