import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormPage } from "@/app/_parts/form-page";
import { refusal } from "@/lib/access/policy";
import { formatDate } from "@/lib/i18n/format";
import { MESSAGES } from "@/lib/i18n/messages";
import { hiddenOf, planOfAddress } from "../../plan-of-address";
import { AnnulmentForm } from "../closing-forms";

type Props = { readonly params: Promise<{ readonly code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registry.closing"))("annulTitle") };
}

/** Annuls a closing: what it will do, asked once. */
export default async function AnnulmentPage({ params }: Props) {
  const { code } = await params;
  const { pn, refused } = await planOfAddress(code, (actor, read) => refusal(actor, "pn.annulClosing", read.pn));
  const [say, locale] = await Promise.all([getTranslations("registry"), currentLocale()]);
  const { registry } = MESSAGES[locale];
  const closing = { on: pn.closedOn ? formatDate(pn.closedOn, locale) : "—", act: pn.closingAct ?? "—" };
  return (
    <FormPage
      title={registry.closing.annulTitle}
      lead={refused ? null : say("closing.annulWill", closing)}
      back={{ label: say("back", { code: pn.code }), href: paths.pn(pn.code) }}
      refused={refused}
    >
      <AnnulmentForm
        hidden={hiddenOf(pn)}
        draft={`anulacion:${pn.code}`}
        texts={registry.closing}
        submitting={registry.working}
      />
    </FormPage>
  );
}
