import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActorWho } from "@/app/_gate/actor";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/problem";
import { annual } from "@/lib/report/annual";
import { reportPlans } from "@/lib/report/report-plans";
import { AnnualView } from "./annual-view";
import { type Asked, askedOf, type Query } from "./asked";
import { NoReport } from "./no-report";

type Props = { readonly params: Promise<{ readonly year: string }>; readonly searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations("report"))("titleOf", { year: (await params).year }) };
}

/** The annual report of the central unit: the official figure, and everything that stands behind it. */
export default async function AnnualPage({ params, searchParams }: Props) {
  const actor = await requireActorWho("report.readAnnual");
  const now = new Date();
  const asked = askedOf((await params).year, await searchParams, now);
  const gathered = await gather(actor, asked, now);
  if (gathered instanceof Refusal) return <NoReport year={asked.year} refusal={gathered} />;
  return <AnnualView asked={asked} {...gathered} />;
}

const gather = async (actor: Actor, asked: Asked, now: Date) => {
  try {
    const [report, plans] = await Promise.all([annual(actor, asked, now), reportPlans(actor, asked, now)]);
    return { report, plans };
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};
