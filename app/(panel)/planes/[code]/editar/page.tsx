import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormPage } from "@/app/_parts/form-page";
import { refusal } from "@/lib/access/policy";
import { writtenMoney } from "@/lib/domain/money";
import { MESSAGES } from "@/lib/i18n/messages";
import { pnChoices } from "../../pn-choices";
import { EditPnForm } from "../../pn-forms";
import { hiddenOf, planOfAddress } from "../plan-of-address";

type Props = { readonly params: Promise<{ readonly code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registry.pn"))("edit") };
}

/** Changes a plan. */
export default async function EditPnPage({ params }: Props) {
  const { pn, actor } = await planOfAddress((await params).code, (someone) => refusal(someone, "pn.change", null));
  const [say, locale] = await Promise.all([getTranslations("registry"), currentLocale()]);
  const { registry, ui } = MESSAGES[locale];
  const blank = {
    title: pn.title,
    window: String(pn.window),
    chainId: pn.chainId,
    amountProject: writtenMoney(pn.amountProject),
    amountOpr: writtenMoney(pn.amountOpr),
    amountFinancial: writtenMoney(pn.amountFinancial),
  };
  return (
    <FormPage
      title={say("pnForm.editTitle", { code: pn.code })}
      back={{ label: say("back", { code: pn.code }), href: paths.pn(pn.code) }}
    >
      <EditPnForm
        hidden={hiddenOf(pn)}
        blank={blank}
        draft={`plan:${pn.code}`}
        choices={await pnChoices(actor)}
        texts={registry.pnForm}
        submit={{ submit: ui.form.save, submitting: ui.form.saving }}
      />
    </FormPage>
  );
}
