import { daysBetween, later } from "@/lib/domain/civil-date";
import { normalizeRtn } from "@/lib/domain/rtn";
import type { DocumentFacts } from "./facts";
import { type Bench, fails, type Judge, proves } from "./finding";

/**
 * An invoice, or another voucher of sale, issued within the window around D18, both ends in; it counts from the later
 * of D18 and its issue date. Sheet 1.4.1, i) «facturas de compraventa»; the window's months are ours.
 */
export const judgeInvoice: Judge = (invoice, bench) => {
  const { from, to } = bench.invoiceWindow;
  const on = invoice.issuedOn;
  if (on === null) return fails({ code: "faltan_fechas" });
  if (!issuedByWhoItMust(invoice, bench)) return fails({ code: "emisor_no_es_opr" });
  if (on < from) return fails({ code: "antes_de_ventana", on, from, to, days: daysBetween(on, from) });
  if (on > to) return fails({ code: "despues_de_ventana", on, from, to, days: daysBetween(to, on) });
  return proves(later(bench.d18, on), { code: "dentro_de_ventana", on, from, to });
};

/** The tax numbers are compared, never traced: a trace is read by people who may not see them. */
function issuedByWhoItMust(invoice: DocumentFacts, { set, oprRtn }: Bench): boolean {
  if (set.facturaEmitidaPor === "cualquiera") return true;
  if (invoice.issuerRtn === null || oprRtn === null) return false;
  return normalizeRtn(invoice.issuerRtn) === normalizeRtn(oprRtn);
}
