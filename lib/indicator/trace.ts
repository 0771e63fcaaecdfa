import type { AllyKind, CivilDate, EvidenceKind, Ventana } from "@/lib/domain/codes";
import type { DisbursementFacts, ParameterSet } from "./facts";

export const LEGS = ["comercial", "financiero"] as const;
/** Requirement i) a paper with a commercial ally, requirement ii) a credit with a financial one. */
export type Leg = (typeof LEGS)[number];

/** A closed interval of civil dates; `to: null` has no end. */
export type Interval = { from: CivilDate; to: CivilDate | null };

/** Why a document proves its leg, or does not, with the operands the sentence needs. Days are whole and positive. */
export type Reason =
  | { code: "vigente"; from: CivilDate; to: CivilDate | null }
  | { code: "dentro_de_ventana"; on: CivilDate; from: CivilDate; to: CivilDate }
  | { code: "antes_de_ventana"; on: CivilDate; from: CivilDate; to: CivilDate; days: number }
  | { code: "despues_de_ventana"; on: CivilDate; from: CivilDate; to: CivilDate; days: number }
  | { code: "termina_antes"; to: CivilDate; days: number }
  | { code: "empieza_despues"; from: CivilDate; days: number }
  | { code: "rescindido_antes"; on: CivilDate; days: number; by: string }
  | { code: "pagado_por_finiquito"; on: CivilDate }
  | { code: "pagado_por_saldo"; on: CivilDate }
  | { code: "aliado_de_otro_tipo"; allyKind: AllyKind }
  | { code: "emisor_no_es_opr" }
  | { code: "orden_no_cuenta" }
  | { code: "cuota_no_cuenta" }
  | { code: "faltan_fechas" }
  | { code: "sin_contrato" }
  | { code: "rescision_aplicada"; on: CivilDate; contract: string }
  | { code: "sin_mes_18" };
export type ReasonCode = Reason["code"];

/** One document's step: which leg it speaks to, and since when it proves it (null: it does not). */
export type DocumentStep = {
  evidenceId: string;
  code: string;
  kind: EvidenceKind;
  /** As printed on it; of a credit only the last four characters. */
  number: string | null;
  allyCode: string;
  leg: Leg;
  /** The first cut-off from which it counts. */
  countsFrom: CivilDate | null;
  reason: Reason;
};

/** One requirement: since when it is met, and by which documents, earliest first. */
export type LegStep = { leg: Leg; required: boolean; from: CivilDate | null; provedBy: readonly string[] };

/** The clock: the earliest credit not reversed, plus 18 months. */
export type ClockStep = {
  disbursements: readonly DisbursementFacts[];
  first: { number: number; creditedOn: CivilDate } | null;
  months: number;
  d18: CivilDate | null;
  /** First and last day on which an invoice counts. */
  invoiceWindow: { from: CivilDate; to: CivilDate } | null;
};

/**
 * How one plan came to its dates: the steps with their operands, JSON through and through.
 * It is stored beside the standing and frozen in publications; `lib/i18n/explain.ts` puts it into words.
 */
export type Trace = {
  set: Omit<ParameterSet, "id">;
  window: Ventana;
  closedOn: CivilDate | null;
  cancelled: boolean;
  clock: ClockStep;
  legs: readonly LegStep[];
  /** How the legs combine in this window under this set. */
  combination: "solo_i" | "i_y_ii" | "i_o_ii";
  allianceFrom: CivilDate | null;
  documents: readonly DocumentStep[];
};
