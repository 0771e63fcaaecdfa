import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import type { Query } from "@/app/_gate/list-query";
import { currentLocale } from "@/app/_gate/locale";
import { paths } from "@/app/_gate/paths";
import { History } from "@/app/_parts/history";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Disbursements } from "./disbursements";
import { PlanActs } from "./plan-acts";
import { PlanClock } from "./plan-clock";
import { PlanData } from "./plan-data";
import { readPlan } from "./read-plan";
import { Result } from "./result";

type Props = { readonly params: Promise<{ readonly code: string }>; readonly searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).code) };
}

/** One plan: how it stands today and why; and for the field its data, disbursements, closing and history. */
export default async function PlanPage({ params, searchParams }: Props) {
  const actor = await requireActorWho("pn.list");
  const plan = await readPlan(actor, decodeURIComponent((await params).code), new Date());
  if (!plan) notFound();
  const { outline, whole } = plan;
  const [say, ui, locale] = await Promise.all([getTranslations("registry"), getTranslations("ui"), currentLocale()]);
  const opr = `${outline.oprName} (${outline.opr})`;
  return (
    <article>
      <PageHeader title={outline.title} eyebrow={<Link href={paths.pns()}>{say("pns.title")}</Link>}>
        {outline.code}
        {whole ? ` · ${say("window", { window: outline.window })}` : null} ·{" "}
        {whole ? <Link href={paths.opr(outline.opr)}>{opr}</Link> : opr}
      </PageHeader>
      {(await searchParams).guardado === "1" ? <Notice>{ui("saved")}</Notice> : null}
      <Result plan={plan} locale={locale} />
      {whole ? <PlanActs actor={actor} pn={whole.pn} /> : null}
      {whole ? <PlanClock standing={plan.standing} locale={locale} /> : null}
      {whole ? <PlanData pn={whole.pn} locale={locale} /> : null}
      {whole ? <Disbursements actor={actor} whole={whole} locale={locale} /> : null}
      {whole ? <History rows={whole.history} locale={locale} /> : null}
      <p className="mt-12 border-t border-hairline pt-6 text-sm font-semibold">{say("pn.fiscal")}</p>
    </article>
  );
}
