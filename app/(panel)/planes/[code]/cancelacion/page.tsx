import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormPage } from "@/app/_parts/form-page";
import { refusal } from "@/lib/access/policy";
import { TAGS } from "@/lib/i18n/format";
import { MESSAGES } from "@/lib/i18n/messages";
import { hiddenOf, planOfAddress } from "../plan-of-address";
import { CancellationForm } from "./cancellation-form";

type Props = { readonly params: Promise<{ readonly code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registry.cancellation"))("title") };
}

/** Cancels a plan: what it will do, asked once. */
export default async function CancellationPage({ params }: Props) {
  const { code } = await params;
  const { pn, refused } = await planOfAddress(code, (actor, read) => refusal(actor, "pn.cancel", read.pn));
  const [say, locale] = await Promise.all([getTranslations("registry"), currentLocale()]);
  const { registry } = MESSAGES[locale];
  return (
    <FormPage
      title={registry.cancellation.title}
      lead={registry.cancellation.will}
      back={{ label: say("back", { code: pn.code }), href: paths.pn(pn.code) }}
      refused={refused}
    >
      <CancellationForm
        hidden={hiddenOf(pn)}
        draft={`cancelacion:${pn.code}`}
        texts={registry.cancellation}
        locale={TAGS[locale]}
        submitting={registry.working}
      />
    </FormPage>
  );
}
