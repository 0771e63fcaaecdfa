import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormPage } from "@/app/_parts/form-page";
import { writtenMoney } from "@/lib/domain/money";
import { TAGS } from "@/lib/i18n/format";
import { MESSAGES } from "@/lib/i18n/messages";
import { hiddenOf } from "../../../plan-of-address";
import { CorrectDisbursementForm } from "../../disbursement-forms";
import { disbursementOfAddress, type Params } from "../disbursement-of-address";

type Props = { readonly params: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await params;
  return { title: (await getTranslations("registry.disbursements"))("correctTitle", { number }) };
}

/** Says better how a disbursement was credited. */
export default async function CorrectDisbursementPage({ params }: Props) {
  const { pn, one, refused } = await disbursementOfAddress(await params, "disbursement.correct");
  const [say, locale] = await Promise.all([getTranslations("registry"), currentLocale()]);
  const { registry, ui } = MESSAGES[locale];
  const blank = {
    creditedOn: one.creditedOn,
    amount: writtenMoney(one.amount),
    reference: one.reference ?? "",
    proof: one.proof ?? "",
  };
  return (
    <FormPage
      title={say("disbursements.correctTitle", { number: one.number })}
      lead={registry.disbursements.correctLead}
      back={{ label: say("back", { code: pn.code }), href: paths.pn(pn.code) }}
      refused={refused}
    >
      <CorrectDisbursementForm
        hidden={{ ...hiddenOf(pn), number: String(one.number) }}
        blank={blank}
        draft={`desembolso:${pn.code}:${one.number}`}
        texts={registry.disbursements}
        locale={TAGS[locale]}
        submit={{ submit: ui.form.save, submitting: ui.form.saving }}
      />
    </FormPage>
  );
}
