import { sql } from "drizzle-orm";
import type { Verdict } from "@/lib/domain/codes";
import type { StandingDates } from "@/lib/indicator/standing";
import type { Trace } from "@/lib/indicator/trace";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";
import type { JudgedAt } from "./pns";
import { verdictSql } from "./verdicts";

/** How a plan stands by one set of criteria, its verdict at a day, and the steps that led there. */
export type PnStanding = StandingDates & { trace: Trace; verdict: Verdict };

/** The standing of a plan that the reader has found in scope. */
export const standingOf = async (reader: Reader, pnId: string, at: JudgedAt): Promise<PnStanding | undefined> =>
  (
    await rowsOf<PnStanding>(
      reader,
      sql`select s."window", s.cancelled, s.closed_on as "closedOn", s.executed_on as "executedOn", s.first_disbursed_on as "firstDisbursedOn",
        s.d18, s.commercial_from as "commercialFrom", s.financial_from as "financialFrom", s.alliance_from as "allianceFrom",
        s.any_from as "anyFrom", s.both_from as "bothFrom", s.evidence_closes_on as "evidenceClosesOn",
        s.has_approved_evidence as "hasApprovedEvidence", s.trace, ${verdictSql(at.cutoff)} as verdict
      from standings s where s.pn_id = ${pnId} and s.parameter_set_id = ${at.setId}`,
    )
  )[0];
