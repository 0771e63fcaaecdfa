import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActorWho } from "@/app/_gate/actor";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/problem";
import { reportPlan } from "@/lib/report/report-plan";
import { type Asked, askedOf, type Query } from "../asked";
import { NoReport } from "../no-report";
import { PlanView } from "./plan-view";

type Params = { readonly year: string; readonly pn: string };
type Props = { readonly params: Promise<Params>; readonly searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, pn } = await params;
  return { title: `${decodeURIComponent(pn)} · ${year}` };
}

/** One plan of the annual report: its result, and everything that leads to it. */
export default async function AnnualPlanPage({ params, searchParams }: Props) {
  const actor = await requireActorWho("report.readAnnual");
  const { year, pn } = await params;
  const now = new Date();
  const asked = askedOf(year, await searchParams, now);
  const plan = await read(actor, asked, decodeURIComponent(pn), now);
  return plan instanceof Refusal ? (
    <NoReport year={asked.year} refusal={plan} />
  ) : (
    <PlanView plan={plan} asked={asked} />
  );
}

const read = async (actor: Actor, { year, knownOn }: Asked, pn: string, now: Date) => {
  try {
    return await reportPlan(actor, { year, knownOn, pn }, now);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code === "pn.not_found" ? notFound() : error;
  }
};
