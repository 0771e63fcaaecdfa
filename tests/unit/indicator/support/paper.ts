import type { DocumentFacts, PlanFacts } from "@/lib/indicator/facts";
import { FIRST_SET } from "@/lib/indicator/parameters";
import { standing } from "@/lib/indicator/standing";

export const SET = { id: "set", ...FIRST_SET };

/** A commercial contract in force at month 18 of `plan`, but for what a test says. */
export const paper = (over: Partial<DocumentFacts> = {}): DocumentFacts => ({
  evidenceId: "1",
  code: "EV-1",
  kind: "contrato",
  parentId: null,
  allyId: "A",
  allyCode: "AL-1",
  allyKind: "comercial",
  number: null,
  issuerRtn: null,
  issuedOn: null,
  validFrom: "2025-01-01",
  validTo: "2025-12-31",
  openEnded: false,
  revolving: false,
  settledOn: null,
  balances: [],
  ...over,
});

/** A credit in force at month 18. */
export const loan = (over: Partial<DocumentFacts> = {}): DocumentFacts =>
  paper({ kind: "credito", allyKind: "financiero", allyId: "B", number: "CR-12345", ...over });

/** An invoice of a day. */
export const bill = (issuedOn: string, over: Partial<DocumentFacts> = {}): DocumentFacts =>
  paper({ kind: "factura", issuedOn, validFrom: null, validTo: null, ...over });

/** A closed plan of window 1, disbursed 2024-01-15: month 18 is 2025-07-15. */
export const plan = (over: Partial<PlanFacts> = {}): PlanFacts => ({
  pnId: "PN",
  window: 1,
  oprRtn: "08019995123456",
  closedOn: "2025-03-31",
  cancelled: false,
  disbursements: [{ number: 1, creditedOn: "2024-01-15", reversed: false }],
  documents: [],
  ...over,
});

/** The first document's step under the first set, but for what a test says. */
export const stepOf = (documents: DocumentFacts[], set: Partial<typeof SET> = {}) => {
  const [step] = standing(plan({ documents }), { ...SET, ...set }).trace.documents;
  if (!step) throw new Error("A plan without documents has no step");
  return step;
};

/** «code» or «code since date»: a step in one word. */
export const wordOf = (documents: DocumentFacts[], set: Partial<typeof SET> = {}) => {
  const { reason, countsFrom } = stepOf(documents, set);
  return countsFrom ? `${reason.code} ${countsFrom}` : reason.code;
};
