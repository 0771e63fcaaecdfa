import { daysBetween } from "@/lib/domain/civil-date";
import type { CivilDate } from "@/lib/domain/codes";
import type { BalanceFacts, DocumentFacts } from "./facts";
import { type Bench, fails, type Judge, proves } from "./finding";
import type { Reason } from "./trace";

/**
 * A credit granted on or before D18, due on or after it, and not paid off by D18. It counts from D18.
 * Paid off: a finiquito dated by D18, or, unless it revolves, a latest balance dated by D18 of zero. Sheet 1.4.1, ii).
 */
export const judgeCredit: Judge = (credit, bench) => {
  const { d18 } = bench;
  const { validFrom: from, validTo } = credit;
  const to = credit.openEnded ? null : validTo;
  if (from === null || (to === null && !credit.openEnded)) return fails({ code: "faltan_fechas" });
  if (from > d18) return fails({ code: "empieza_despues", from, days: daysBetween(d18, from) });
  if (to !== null && to < d18) return fails({ code: "termina_antes", to, days: daysBetween(to, d18) });
  const paid = paidOffBy(d18, papersOf(credit, bench));
  return paid ? fails(paid) : proves(d18, { code: "vigente", from, to });
};

/**
 * The papers of one credit: same ally and number in the plan; unnumbered ones, same ally and dates.
 * Their balances, finiquitos and the mark «línea revolvente» are of the one credit.
 */
function papersOf(credit: DocumentFacts, bench: Bench): DocumentFacts[] {
  const key = creditKey(credit);
  return bench.documents.filter((paper) => paper.kind === "credito" && creditKey(paper) === key);
}

function creditKey({ allyId, number, validFrom, validTo }: DocumentFacts): string {
  const printed = number?.trim();
  return JSON.stringify(printed ? [allyId, printed] : [allyId, validFrom, validTo]);
}

function paidOffBy(d18: CivilDate, papers: readonly DocumentFacts[]): Reason | null {
  const settled = papers.find((paper) => paper.settledOn !== null && paper.settledOn <= d18)?.settledOn;
  if (settled) return { code: "pagado_por_finiquito", on: settled };
  if (papers.some((paper) => paper.revolving)) return null;
  const last = lastBalance(papers.flatMap((paper) => paper.balances).filter((balance) => balance.observedOn <= d18));
  return last?.centavos === 0 ? { code: "pagado_por_saldo", on: last.observedOn } : null;
}

/** The latest observation; of two on one date the later-listed. */
function lastBalance(balances: readonly BalanceFacts[]): BalanceFacts | undefined {
  return balances.reduce<BalanceFacts | undefined>(
    (last, balance) => (last && balance.observedOn < last.observedOn ? last : balance),
    undefined,
  );
}
