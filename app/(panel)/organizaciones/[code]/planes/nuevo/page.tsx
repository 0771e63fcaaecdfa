import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormPage } from "@/app/_parts/form-page";
import { pnChoices } from "@/app/(panel)/planes/pn-choices";
import { NewPnForm } from "@/app/(panel)/planes/pn-forms";
import { refusal } from "@/lib/access/policy";
import { MESSAGES } from "@/lib/i18n/messages";
import { oprOfAddress } from "../../opr-of-address";

type Props = { readonly params: Promise<{ readonly code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registry.pnForm"))("newTitle") };
}

const BLANK = { code: "", title: "", window: "", chainId: "", amountProject: "", amountOpr: "", amountFinancial: "" };

/** Registers a plan of an organisation. */
export default async function NewPnPage({ params }: Props) {
  const { opr, actor } = await oprOfAddress((await params).code, async () => null);
  if (refusal(actor, "pn.add", opr)) notFound();
  const { registry, ui } = MESSAGES[await currentLocale()];
  return (
    <FormPage
      title={registry.pnForm.newTitle}
      lead={`${opr.name} (${opr.code})`}
      back={{ label: opr.name, href: paths.opr(opr.code) }}
    >
      <NewPnForm
        hidden={{ requestId: crypto.randomUUID(), oprId: opr.id }}
        blank={BLANK}
        draft={`plan-nuevo:${opr.code}`}
        choices={await pnChoices(actor)}
        texts={registry.pnForm}
        submit={{ submit: ui.form.save, submitting: ui.form.saving }}
      />
    </FormPage>
  );
}
