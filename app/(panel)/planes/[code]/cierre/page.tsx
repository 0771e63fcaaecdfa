import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { FormPage } from "@/app/_parts/form-page";
import { refusal } from "@/lib/access/policy";
import { TAGS } from "@/lib/i18n/format";
import { MESSAGES } from "@/lib/i18n/messages";
import { hiddenOf, planOfAddress } from "../plan-of-address";
import { ClosingForm } from "./closing-forms";

type Props = { readonly params: Promise<{ readonly code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registry.closing"))("title") };
}

/** Closes a plan by its act. */
export default async function ClosingPage({ params }: Props) {
  const { code } = await params;
  const { pn, refused } = await planOfAddress(code, (actor, read) => refusal(actor, "pn.close", read.pn));
  const [say, locale] = await Promise.all([getTranslations("registry"), currentLocale()]);
  const { registry } = MESSAGES[locale];
  return (
    <FormPage
      title={registry.closing.title}
      lead={registry.closing.will}
      back={{ label: say("back", { code: pn.code }), href: paths.pn(pn.code) }}
      refused={refused}
    >
      <ClosingForm
        hidden={hiddenOf(pn)}
        draft={`cierre:${pn.code}`}
        texts={registry.closing}
        locale={TAGS[locale]}
        submitting={registry.working}
      />
    </FormPage>
  );
}
