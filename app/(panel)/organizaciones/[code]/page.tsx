import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { Query } from "@/app/_gate/list-query";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { Acts } from "@/app/_parts/acts";
import { History } from "@/app/_parts/history";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { refusal } from "@/lib/access/policy";
import { Accompaniments } from "./accompaniments";
import { maskedHistory } from "./masked-history";
import { OprData } from "./opr-data";
import { oprOfAddress } from "./opr-of-address";
import { OprPlans } from "./opr-plans";
import { readMore } from "./read-more";

type Props = { readonly params: Promise<{ readonly code: string }>; readonly searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).code) };
}

/** One organisation: its data, who accompanies it, its plans, and what was changed. */
export default async function OprPage({ params, searchParams }: Props) {
  const { opr, more, actor } = await oprOfAddress((await params).code, readMore);
  const [say, ui, locale] = await Promise.all([getTranslations("registry"), getTranslations("ui"), currentLocale()]);
  const merge = await getTranslations("merges");
  const whole = refusal(actor, "opr.changeContact", opr) === null;
  const acts = [
    { label: say("opr.edit"), href: paths.editOpr(opr.code), refused: refusal(actor, "opr.changeContact", opr) },
    { label: say("opr.newPlan"), href: paths.newPn(opr.code), refused: refusal(actor, "pn.add", opr) },
    { label: merge("oprs.act"), href: paths.mergeOpr(opr.code), refused: refusal(actor, "opr.merge", opr) },
  ];
  return (
    <article>
      <PageHeader title={opr.name} eyebrow={<Link href={paths.oprs()}>{say("oprs.title")}</Link>}>
        {opr.code} · {say(`forms.${opr.form}`)}
      </PageHeader>
      {(await searchParams).guardado === "1" ? <Notice>{ui("saved")}</Notice> : null}
      <Acts label={say("pn.actions")} acts={acts} />
      <OprData opr={opr} whole={whole} />
      <OprPlans plans={more.plans} locale={locale} />
      <Accompaniments rows={more.accompaniments} locale={locale} />
      <History rows={whole ? more.history : maskedHistory(more.history)} locale={locale} />
    </article>
  );
}
