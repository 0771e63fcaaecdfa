import { sql } from "drizzle-orm";
import type { Standing } from "@/lib/indicator/standing";
import { affected } from "../rows";
import type { Tx } from "../transaction";

/** One plan judged by one set, ready to be stored. */
export type StandingRow = Standing & { pnId: string; oprId: string; parameterSetId: string };

/** Locks plans by ascending id, so that two writers of one plan's facts wait for each other and never cross. */
export const lockPlans = (tx: Tx, ids: readonly string[]) =>
  affected(tx, sql`select id from pns where id = any(${sql.param(ids)}::uuid[]) order by id for update`);

/** Stores standings, whole batches in one statement. */
export const storeStandings = (tx: Tx, rows: readonly StandingRow[], now: Date) =>
  affected(
    tx,
    sql`insert into standings (pn_id, parameter_set_id, opr_id, "window", cancelled, closed_on, executed_on, first_disbursed_on, d18,
      commercial_from, financial_from, alliance_from, any_from, both_from, evidence_closes_on, has_approved_evidence, trace, computed_at)
    select "pnId", "parameterSetId", "oprId", "window", cancelled, "closedOn", "executedOn", "firstDisbursedOn", d18,
      "commercialFrom", "financialFrom", "allianceFrom", "anyFrom", "bothFrom", "evidenceClosesOn", "hasApprovedEvidence", trace, ${now.toISOString()}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("pnId" uuid, "parameterSetId" uuid, "oprId" uuid, "window" smallint,
      cancelled boolean, "closedOn" date, "executedOn" date, "firstDisbursedOn" date, d18 date, "commercialFrom" date, "financialFrom" date,
      "allianceFrom" date, "anyFrom" date, "bothFrom" date, "evidenceClosesOn" date, "hasApprovedEvidence" boolean, trace jsonb)
    on conflict (parameter_set_id, pn_id) do update set opr_id = excluded.opr_id, "window" = excluded."window", cancelled = excluded.cancelled,
      closed_on = excluded.closed_on, executed_on = excluded.executed_on, first_disbursed_on = excluded.first_disbursed_on, d18 = excluded.d18,
      commercial_from = excluded.commercial_from, financial_from = excluded.financial_from, alliance_from = excluded.alliance_from,
      any_from = excluded.any_from, both_from = excluded.both_from, evidence_closes_on = excluded.evidence_closes_on, has_approved_evidence = excluded.has_approved_evidence,
      trace = excluded.trace, computed_at = excluded.computed_at`,
  );
