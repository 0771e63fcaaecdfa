import type { Verdict } from "@/lib/domain/codes";
import type { DocumentFacts, ParameterSet, PlanFacts } from "@/lib/indicator/facts";

/**
 * The rule again, written straight from the indicator's definition and sharing nothing with `lib/indicator` but types:
 * one pass from facts to a verdict at one cut-off, with the overflow of `Date` for months.
 */
export function naiveVerdict(plan: PlanFacts, set: ParameterSet, cutoff: string): Verdict {
  if (plan.cancelled || !plan.closedOn || plan.closedOn > cutoff) return "no_ejecutado";
  const credited = plan.disbursements.filter((d) => !d.reversed).map((d) => d.creditedOn);
  if (credited.length === 0) return "sin_desembolso";
  const d18 = shift(credited.reduce(least), 18);
  if (d18 > cutoff) return "no_madurado";
  const i = plan.documents.some((paper) => isCommercialProof(paper, plan, set, d18, cutoff));
  const ii = plan.documents.some((paper) => isFinancialProof(paper, plan, d18));
  const both = plan.window !== 2 ? i : set.ventana2 === "ambos" ? i && ii : i || ii;
  if (both) return "cumple";
  if (cutoff < shift(d18, set.facturaMesesDespues)) return "en_plazo";
  return plan.documents.length === 0 ? "sin_evidencia" : "no_cumple";
}

function isCommercialProof(paper: DocumentFacts, plan: PlanFacts, set: ParameterSet, d18: string, cutoff: string) {
  if (paper.allyKind === "financiero" || (paper.issuedOn ?? "") > cutoff) return false;
  const span = spanOf(paper, plan, set);
  if (span) return span[0] <= d18 && d18 <= span[1];
  if (paper.kind !== "factura" && paper.kind !== "otro_comprobante") return false;
  if (set.facturaEmitidaPor === "opr" && (!paper.issuerRtn || paper.issuerRtn !== plan.oprRtn)) return false;
  const { issuedOn } = paper;
  if (!issuedOn) return false;
  return issuedOn >= shift(d18, -set.facturaMesesAntes) && issuedOn <= shift(d18, set.facturaMesesDespues);
}

/** First and last day of a paper with a term, as shortened by rescissions; null for other kinds and missing dates. */
function spanOf(paper: DocumentFacts, plan: PlanFacts, set: ParameterSet): [string, string] | null {
  let from = paper.validFrom;
  let contractId = "";
  if (paper.kind === "contrato") contractId = paper.evidenceId;
  else if (paper.kind === "adenda") {
    const contract = plan.documents.find((d) => d.evidenceId === paper.parentId && d.kind === "contrato");
    if (!contract) return null;
    contractId = contract.evidenceId;
    from ??= contract.validFrom;
  } else if (paper.kind === "orden_de_compra" && set.ordenDeCompraCuenta) from ??= paper.issuedOn;
  else if (paper.kind !== "cuota_de_mercado" || !set.cuotaDeMercadoCuenta) return null;
  const ends = plan.documents
    .filter((d) => d.kind === "rescision" && d.parentId === contractId && contractId !== "")
    .map((d) => d.issuedOn ?? d.validFrom ?? "9999-12-31");
  const own = paper.openEnded ? "9999-12-31" : paper.validTo;
  return from && own ? [from, [own, ...ends].reduce(least)] : null;
}

function isFinancialProof(paper: DocumentFacts, plan: PlanFacts, d18: string): boolean {
  if (paper.kind !== "credito" || paper.allyKind === "comercial" || !paper.validFrom) return false;
  const due = paper.openEnded ? "9999-12-31" : paper.validTo;
  if (!due || paper.validFrom > d18 || due < d18) return false;
  const same = plan.documents.filter(
    (d) =>
      d.kind === "credito" &&
      d.allyId === paper.allyId &&
      (d.number ?? "") === (paper.number ?? "") &&
      (paper.number || (d.validFrom === paper.validFrom && d.validTo === paper.validTo)),
  );
  if (same.some((d) => d.settledOn && d.settledOn <= d18)) return false;
  if (same.some((d) => d.revolving)) return true;
  const seen = same.flatMap((d) => d.balances).filter((b) => b.observedOn <= d18);
  return seen.toSorted((a, b) => a.observedOn.localeCompare(b.observedOn)).at(-1)?.centavos !== 0;
}

const least = (a: string, b: string) => (a < b ? a : b);

function shift(date: string, months: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  const day = moved.getUTCDate();
  moved.setUTCMonth(moved.getUTCMonth() + months);
  if (moved.getUTCDate() !== day) moved.setUTCDate(0);
  return moved.toISOString().slice(0, 10);
}
