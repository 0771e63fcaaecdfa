import type { AllyKind, CivilDate, EvidenceKind, Ventana } from "@/lib/domain/codes";

/** The readings of the sheet that a figure uses («criterios de cálculo»). Months are calendar months. */
export type Criteria = {
  /** Window 2 lists i) and ii) with no conjunction: both, or either. */
  ventana2: "ambos" | "cualquiera";
  /** The official denominator: every executed plan, or only those that have reached month 18. */
  denominador: "ejecutados" | "evaluables";
  facturaMesesAntes: number;
  facturaMesesDespues: number;
  ordenDeCompraCuenta: boolean;
  cuotaDeMercadoCuenta: boolean;
  facturaEmitidaPor: "cualquiera" | "opr";
  /** The target in hundredths of a percent: 80.00 % is 8000. */
  metaBp: number;
};

/** One dated set of criteria; it governs cut-offs from `effectiveFrom` on. */
export type ParameterSet = Criteria & { id: string; version: number; effectiveFrom: CivilDate };

/** One observation of a credit's balance. */
export type BalanceFacts = { observedOn: CivilDate; centavos: number };

/** One approved document, as the rule reads it. Dates that a kind does not have are null. */
export type DocumentFacts = {
  evidenceId: string;
  code: string;
  kind: EvidenceKind;
  /** For `adenda` and `rescision`: the contract's `evidenceId`. */
  parentId: string | null;
  allyId: string;
  allyCode: string;
  allyKind: AllyKind;
  number: string | null;
  issuerRtn: string | null;
  issuedOn: CivilDate | null;
  validFrom: CivilDate | null;
  validTo: CivilDate | null;
  /** «indefinido»: in force with no end. */
  openEnded: boolean;
  /** «línea revolvente»: a balance of zero does not end it. */
  revolving: boolean;
  /** Date of the finiquito. */
  settledOn: CivilDate | null;
  /** In the order recorded: of two on one date the later-listed holds. */
  balances: readonly BalanceFacts[];
};

export type DisbursementFacts = { number: number; creditedOn: CivilDate; reversed: boolean };

/** What is known of one plan at an instant K: the caller leaves out what was not yet recorded, or not in force. */
export type PlanFacts = {
  pnId: string;
  window: Ventana;
  oprRtn: string | null;
  closedOn: CivilDate | null;
  cancelled: boolean;
  disbursements: readonly DisbursementFacts[];
  /** Only the approved version of each evidence, not annulled at K. */
  documents: readonly DocumentFacts[];
};
