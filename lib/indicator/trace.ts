import type { AllyKind, CivilDate, EvidenceKind, Ventana } from "@/lib/domain/codes";
import type { DisbursementFacts, ParameterSet } from "./facts";

export const LEGS = ["comercial", "financiero"] as const;
/** Requirement i) a paper with a commercial ally, requirement ii) a credit with a financial one. */
export type Leg = (typeof LEGS)[number];

/** A closed interval of civil dates; `to: null` has no end. */
export type Interval = { from: CivilDate; to: CivilDate | null };

type OutsideWindow = { on: CivilDate; from: CivilDate; to: CivilDate; days: number };

/** The operands each reason's sentence needs. Days are whole and positive; `unknown`: it needs none. */
type Operands = {
  vigente: Interval;
  dentro_de_ventana: { on: CivilDate; from: CivilDate; to: CivilDate };
  antes_de_ventana: OutsideWindow;
  despues_de_ventana: OutsideWindow;
  termina_antes: { to: CivilDate; days: number };
  empieza_despues: { from: CivilDate; days: number };
  /** `by` is the rescission's code. */
  rescindido_antes: { on: CivilDate; days: number; by: string };
  pagado_por_finiquito: { on: CivilDate };
  pagado_por_saldo: { on: CivilDate };
  aliado_de_otro_tipo: { allyKind: AllyKind };
  emisor_no_es_opr: unknown;
  orden_no_cuenta: unknown;
  cuota_no_cuenta: unknown;
  faltan_fechas: unknown;
  sin_contrato: unknown;
  rescision_aplicada: { on: CivilDate; contract: string };
  sin_mes_18: unknown;
};
export type ReasonCode = keyof Operands;

/** Why a document proves its leg, or does not. */
export type Reason<Code extends ReasonCode = ReasonCode> = { [C in Code]: { code: C } & Operands[C] }[Code];

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
