import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormPage } from "@/app/_parts/form-page";
import { formatDate, formatMoney, TAGS } from "@/lib/i18n/format";
import { MESSAGES } from "@/lib/i18n/messages";
import { hiddenOf } from "../../../plan-of-address";
import { ReverseDisbursementForm } from "../../disbursement-forms";
import { disbursementOfAddress, type Params } from "../disbursement-of-address";

type Props = { readonly params: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await params;
  return { title: (await getTranslations("registry.disbursements"))("reverseTitle", { number }) };
}

/** Takes a disbursement back: what it will do, asked once. */
export default async function ReverseDisbursementPage({ params }: Props) {
  const { pn, one, refused } = await disbursementOfAddress(await params, "disbursement.reverse");
  const [say, locale] = await Promise.all([getTranslations("registry"), currentLocale()]);
  const { registry } = MESSAGES[locale];
  const { number } = one;
  const will = { number, amount: formatMoney(one.amount, locale), on: formatDate(one.creditedOn, locale) };
  return (
    <FormPage
      title={say("disbursements.reverseTitle", { number })}
      lead={say("disbursements.reverseWill", will)}
      back={{ label: say("back", { code: pn.code }), href: paths.pn(pn.code) }}
      refused={refused}
    >
      <ReverseDisbursementForm
        hidden={{ ...hiddenOf(pn), number: String(number) }}
        blank={{ reversedOn: "", reason: "" }}
        draft={`reversion:${pn.code}:${number}`}
        texts={registry.disbursements}
        locale={TAGS[locale]}
        submit={{ submit: registry.disbursements.reverseSubmit, submitting: registry.working }}
      />
    </FormPage>
  );
}
