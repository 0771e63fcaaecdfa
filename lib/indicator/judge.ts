import type { AllyKind, EvidenceKind } from "@/lib/domain/codes";
import { judgeCredit } from "./credit";
import type { Criteria, DocumentFacts, PlanFacts } from "./facts";
import { type Bench, type Finding, fails, type Judge } from "./finding";
import { judgeInvoice } from "./invoice";
import { judgeAddendum, judgeContract, judgeOrder, judgeQuota, judgeRescission } from "./term";
import type { ClockStep, DocumentStep, Leg } from "./trace";

type Rule = { leg: Leg; judge: Judge };

/** Each kind's requirement and its judge. A kind without a row does not compile. */
const RULES: Record<EvidenceKind, Rule> = {
  contrato: { leg: "comercial", judge: judgeContract },
  adenda: { leg: "comercial", judge: judgeAddendum },
  rescision: { leg: "comercial", judge: judgeRescission },
  orden_de_compra: { leg: "comercial", judge: judgeOrder },
  factura: { leg: "comercial", judge: judgeInvoice },
  otro_comprobante: { leg: "comercial", judge: judgeInvoice },
  cuota_de_mercado: { leg: "comercial", judge: judgeQuota },
  credito: { leg: "financiero", judge: judgeCredit },
};

const ALLIES: Record<Leg, readonly AllyKind[]> = {
  comercial: ["comercial", "ambos"],
  financiero: ["financiero", "ambos"],
};

/** Every approved document with its result and the reason for it, in the order given. */
export function judgeDocuments(facts: PlanFacts, set: Criteria, clock: ClockStep): DocumentStep[] {
  const { d18, invoiceWindow } = clock;
  const bench = d18 && invoiceWindow ? { ...facts, set, d18, invoiceWindow } : null;
  return facts.documents.map((document) => {
    const { leg } = RULES[document.kind];
    return { ...identityOf(document), leg, ...(bench ? judge(document, bench) : fails({ code: "sin_mes_18" })) };
  });
}

function judge(document: DocumentFacts, bench: Bench): Finding {
  const rule = RULES[document.kind];
  if (document.kind !== "rescision" && !ALLIES[rule.leg].includes(document.allyKind))
    return fails({ code: "aliado_de_otro_tipo", allyKind: document.allyKind });
  return rule.judge(document, bench);
}

function identityOf({ evidenceId, code, kind, number, allyCode }: DocumentFacts) {
  return { evidenceId, code, kind, number: printedNumber(kind, number), allyCode };
}

/** Of a credit's number only the end is kept, as of every account; a blank one is none. */
function printedNumber(kind: EvidenceKind, number: string | null): string | null {
  const printed = number?.trim() || null;
  return kind === "credito" && printed && printed.length > 4 ? `…${printed.slice(-4)}` : printed;
}
