import { daysBetween, earliest, later } from "@/lib/domain/civil-date";
import type { CivilDate } from "@/lib/domain/codes";
import type { DocumentFacts } from "./facts";
import { type Bench, type Finding, fails, type Judge, proves } from "./finding";
import type { Interval } from "./trace";

/** A contract in force on D18, both ends in; it counts from the later of D18 and its issue date. Sheet 1.4.1, i). */
export const judgeContract: Judge = (contract, bench) =>
  judgeTerm(termOf(contract), contract.issuedOn, bench, rescissionOf(contract.evidenceId, bench));

/** An order is a form of contract: from its start or issue date to its end or last delivery. */
export const judgeOrder: Judge = (order, bench) => {
  if (!bench.set.ordenDeCompraCuenta) return fails({ code: "orden_no_cuenta" });
  return judgeTerm(termOf(order, order.validFrom ?? order.issuedOn), order.issuedOn, bench, null);
};

/** A market quota proves no transaction; where a set counts it, its period is judged as a contract's. */
export const judgeQuota: Judge = (quota, bench) => {
  if (!bench.set.cuotaDeMercadoCuenta) return fails({ code: "cuota_no_cuenta" });
  return judgeTerm(termOf(quota), quota.issuedOn, bench, null);
};

/**
 * An addendum gives its contract another term: from the contract's start, or the one it restates, to its own end.
 * It counts from its own issue date and takes nothing from what the contract gives. Our reading: the sheet is silent.
 */
export const judgeAddendum: Judge = (addendum, bench) => {
  const contract = contractOf(addendum, bench);
  if (!contract) return fails({ code: "sin_contrato" });
  const term = termOf(addendum, addendum.validFrom ?? contract.validFrom);
  return judgeTerm(term, addendum.issuedOn, bench, rescissionOf(contract.evidenceId, bench));
};

/**
 * A rescission proves nothing: it ends its contract and the contract's addenda on its date, that day included.
 * Our reading: the sheet is silent.
 */
export const judgeRescission: Judge = (rescission, bench) => {
  const contract = contractOf(rescission, bench);
  if (!contract) return fails({ code: "sin_contrato" });
  const on = rescindedOn(rescission);
  return fails(on === null ? { code: "faltan_fechas" } : { code: "rescision_aplicada", on, contract: contract.code });
};

type Rescission = { on: CivilDate; code: string };

function judgeTerm(term: Interval | null, issuedOn: CivilDate | null, bench: Bench, end: Rescission | null): Finding {
  const { d18 } = bench;
  if (!term) return fails({ code: "faltan_fechas" });
  if (term.from > d18) return fails({ code: "empieza_despues", from: term.from, days: daysBetween(d18, term.from) });
  if (term.to !== null && term.to < d18)
    return fails({ code: "termina_antes", to: term.to, days: daysBetween(term.to, d18) });
  if (end && end.on < d18)
    return fails({ code: "rescindido_antes", on: end.on, days: daysBetween(end.on, d18), by: end.code });
  const to = earliest([term.to, end?.on ?? null]);
  return proves(later(d18, issuedOn ?? d18), { code: "vigente", from: term.from, to });
}

/** The document's interval; null while a date it needs is missing. */
function termOf(document: DocumentFacts, from = document.validFrom): Interval | null {
  if (from === null) return null;
  if (document.openEnded) return { from, to: null };
  return document.validTo === null ? null : { from, to: document.validTo };
}

function contractOf(annex: DocumentFacts, bench: Bench): DocumentFacts | undefined {
  return bench.documents.find((paper) => paper.kind === "contrato" && paper.evidenceId === annex.parentId);
}

/** The earliest rescission of a contract. */
function rescissionOf(contractId: string, bench: Bench): Rescission | null {
  return bench.documents
    .filter((paper) => paper.kind === "rescision" && paper.parentId === contractId)
    .reduce<Rescission | null>((best, paper) => {
      const on = rescindedOn(paper);
      return on !== null && (best === null || on < best.on) ? { on, code: paper.code } : best;
    }, null);
}

function rescindedOn(rescission: DocumentFacts): CivilDate | null {
  return rescission.issuedOn ?? rescission.validFrom;
}
