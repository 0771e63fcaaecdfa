import { compareDates, earliest, latestOfAll } from "@/lib/domain/civil-date";
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
  /** D18 + `facturaMesesDespues`: the last day of the invoice window, and of the wait for papers. */
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
  const legs = [legStep("comercial", documents, true), legStep("financiero", documents, facts.window === 2)] as const;
  const { window, closedOn, cancelled } = facts;
  const froms = datesOf(window, legs, set);
  return {
    window,
    executedOn: cancelled ? null : closedOn,
    cancelled,
    closedOn,
    firstDisbursedOn: clock.first?.creditedOn ?? null,
    d18: clock.d18,
    ...froms,
    evidenceClosesOn: clock.invoiceWindow?.to ?? null,
    hasApprovedEvidence: documents.length > 0,
    trace: {
      ...{ set: printed(set), window, closedOn, cancelled, clock, legs, documents },
      combination: combinationOf(window, set),
      allianceFrom: froms.allianceFrom,
    },
  };
}

function legStep(leg: Leg, documents: readonly DocumentStep[], required: boolean): LegStep {
  const proofs = documents
    .flatMap(({ evidenceId, countsFrom, ...step }) =>
      step.leg === leg && countsFrom !== null ? [{ evidenceId, countsFrom }] : [],
    )
    .sort((a, b) => compareDates(a.countsFrom, b.countsFrom));
  return { leg, required, from: proofs[0]?.countsFrom ?? null, provedBy: proofs.map((proof) => proof.evidenceId) };
}

function datesOf(window: Ventana, [i, ii]: readonly [LegStep, LegStep], set: ParameterSet) {
  const anyFrom = window === 2 ? earliest([i.from, ii.from]) : i.from;
  const bothFrom = window === 2 ? latestOfAll([i.from, ii.from]) : i.from;
  const allianceFrom = set.ventana2 === "ambos" ? bothFrom : anyFrom;
  return { commercialFrom: i.from, financialFrom: ii.from, anyFrom, bothFrom, allianceFrom };
}

function combinationOf(window: Ventana, set: ParameterSet): Trace["combination"] {
  if (window !== 2) return "solo_i";
  return set.ventana2 === "ambos" ? "i_y_ii" : "i_o_ii";
}

/** The set as a trace keeps it: by its version, not by the row's id. */
function printed({ id: _, ...rest }: ParameterSet): Trace["set"] {
  return rest;
}
