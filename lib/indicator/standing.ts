import { addMonths, earliest, latestOfAll } from "@/lib/domain/civil-date";
import type { CivilDate, Ventana } from "@/lib/domain/codes";
import { clockOf } from "./clock";
import type { ParameterSet, PlanFacts } from "./facts";
import { judgeDocuments } from "./judge";
import type { DocumentStep, Leg, LegStep, Trace } from "./trace";

/** The dates and flags of one plan under one parameter set: enough to judge it at any cut-off. */
export type StandingDates = {
  window: Ventana;
  /** The closing, unless cancelled (then null, whatever the dates). */
  executedOn: CivilDate | null;
  cancelled: boolean;
  closedOn: CivilDate | null;
  firstDisbursedOn: CivilDate | null;
  d18: CivilDate | null;
  /** First cut-off from which requirement i) is met; null: never. */
  commercialFrom: CivilDate | null;
  /** First cut-off from which requirement ii) is met; null: never. Kept in every window, asked for in window 2. */
  financialFrom: CivilDate | null;
  /** First cut-off in alliance, by the set's reading of window 2. */
  allianceFrom: CivilDate | null;
  /** The same if window 2 asked for either requirement; `commercialFrom` in windows 1 and 3. */
  anyFrom: CivilDate | null;
  /** The same if window 2 asked for both; `commercialFrom` in windows 1 and 3. */
  bothFrom: CivilDate | null;
  /** D18 + `facturaMesesDespues`: the last day of the invoice window. */
  evidenceClosesOn: CivilDate | null;
  hasApprovedEvidence: boolean;
};

/** The dates with the steps that led to them. */
export type Standing = StandingDates & { trace: Trace };

/**
 * One plan's facts and one parameter set → its dates and their trace. Refuses nothing: what is missing stays null,
 * and the trace names why. Sheet 1.4.1, «Definición precisa» (windows) and «Construcción del indicador».
 */
export function standing(facts: PlanFacts, set: ParameterSet): Standing {
  const clock = clockOf(facts.disbursements, set);
  const documents = judgeDocuments(facts, set, clock);
  const commercial = legStep("comercial", documents, true);
  const financial = legStep("financiero", documents, facts.window === 2);
  const froms = combine(facts.window, commercial.from, financial.from, set);
  const { id: _, ...printedSet } = set;
  return {
    window: facts.window,
    executedOn: facts.cancelled ? null : facts.closedOn,
    cancelled: facts.cancelled,
    closedOn: facts.closedOn,
    firstDisbursedOn: clock.first?.creditedOn ?? null,
    d18: clock.d18,
    commercialFrom: commercial.from,
    financialFrom: financial.from,
    ...froms,
    evidenceClosesOn: clock.d18 && addMonths(clock.d18, set.facturaMesesDespues),
    hasApprovedEvidence: facts.documents.length > 0,
    trace: {
      set: printedSet,
      window: facts.window,
      closedOn: facts.closedOn,
      cancelled: facts.cancelled,
      clock,
      legs: [commercial, financial],
      combination: facts.window !== 2 ? "solo_i" : set.ventana2 === "ambos" ? "i_y_ii" : "i_o_ii",
      allianceFrom: froms.allianceFrom,
      documents,
    },
  };
}

function legStep(leg: Leg, documents: readonly DocumentStep[], required: boolean): LegStep {
  const proofs = documents
    .filter((step) => step.leg === leg && step.countsFrom !== null)
    .sort((a, b) => ((a.countsFrom ?? "") < (b.countsFrom ?? "") ? -1 : a.countsFrom === b.countsFrom ? 0 : 1));
  return {
    leg,
    required,
    from: earliest(proofs.map((step) => step.countsFrom)),
    provedBy: proofs.map((step) => step.evidenceId),
  };
}

function combine(window: Ventana, i: CivilDate | null, ii: CivilDate | null, set: ParameterSet) {
  const anyFrom = window === 2 ? earliest([i, ii]) : i;
  const bothFrom = window === 2 ? latestOfAll([i, ii]) : i;
  return { anyFrom, bothFrom, allianceFrom: set.ventana2 === "ambos" ? bothFrom : anyFrom };
}
