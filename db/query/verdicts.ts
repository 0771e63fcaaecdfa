import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/domain/actor";
import { type CivilDate, VERDICTS, type Ventana, type Verdict } from "@/lib/domain/codes";
import { EVALUABLE, type IndicatorCounts } from "@/lib/indicator/figure";
import type { StandingDates } from "@/lib/indicator/standing";
import type { Trace } from "@/lib/indicator/trace";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";
import { inScope } from "./scope";

/** Which standings, judged when, over which period, by which reading of the denominator. */
export type Judged = {
  setId: string;
  cutoff: CivilDate;
  periodFrom: CivilDate;
  denominador: "ejecutados" | "evaluables";
};

/** The verdict at a cut-off in SQL: the same first-that-holds as `verdictAt`, proven equal by a property test. */
export const verdictSql = (cutoff: CivilDate): SQL => sql`case
  when s.executed_on is null or s.executed_on > ${cutoff}::date then 'no_ejecutado'
  when s.d18 is null then 'sin_desembolso'
  when s.d18 > ${cutoff}::date then 'no_madurado'
  when s.alliance_from <= ${cutoff}::date then 'cumple'
  when s.evidence_closes_on > ${cutoff}::date then 'en_plazo'
  when not s.has_approved_evidence then 'sin_evidencia'
  else 'no_cumple' end`;

/** Counts of every plan in scope: one row, from standings alone. */
export async function indicatorCounts(reader: Reader, scope: Scope, at: Judged): Promise<IndicatorCounts> {
  const [row] = await rowsOf<CountsRow>(reader, countingStatement(scope, at));
  if (!row) throw new Error("counting answered no row");
  const { ventana2Cualquiera, cohortN, cohortD, oprN, oprD, cancelledAfterDisbursement, ...verdicts } = row;
  return {
    verdicts,
    ventana2Cualquiera,
    cohort: { numerator: cohortN, denominator: cohortD },
    oprs: { numerator: oprN, denominator: oprD },
    cancelledAfterDisbursement,
  };
}

type CountsRow = Record<Verdict, number> &
  Record<"ventana2Cualquiera" | "cohortN" | "cohortD" | "oprN" | "oprD" | "cancelledAfterDisbursement", number>;

function countingStatement(scope: Scope, { setId, cutoff, periodFrom, denominador }: Judged): SQL {
  const counts = (condition: SQL, name: string) =>
    sql`count(*) filter (where ${condition})::int as ${sql.identifier(name)}`;
  const evaluable = sql`v.verdict in (${sql.join(
    EVALUABLE.map((verdict) => sql`${verdict}`),
    sql`, `,
  )})`;
  const inCohort = sql`${evaluable} and v.d18 >= ${periodFrom}::date`;
  const inDenominator = denominador === "evaluables" ? evaluable : sql`v.verdict <> 'no_ejecutado'`;
  return sql`select ${sql.join(
    [
      ...VERDICTS.map((verdict) => counts(sql`v.verdict = ${verdict}`, verdict)),
      counts(sql`${evaluable} and v.any_from <= ${cutoff}::date`, "ventana2Cualquiera"),
      counts(sql`${inCohort} and v.verdict = 'cumple'`, "cohortN"),
      counts(inCohort, "cohortD"),
      sql`count(distinct v.opr_id) filter (where v.verdict = 'cumple')::int as "oprN"`,
      sql`count(distinct v.opr_id) filter (where ${inDenominator})::int as "oprD"`,
      counts(sql`v.cancelled and v.first_disbursed_on <= ${cutoff}::date`, "cancelledAfterDisbursement"),
    ],
    sql`, `,
  )} from (select s.opr_id, s.d18, s.any_from, s.cancelled, s.first_disbursed_on, ${verdictSql(cutoff)} as verdict
    from standings s where s.parameter_set_id = ${setId} and ${inScope(scope, sql`s.opr_id`)}) v`;
}

/** One line of a list of judged plans. */
export type JudgedPlan = {
  pnId: string;
  pn: string;
  opr: string;
  oprName: string;
  title: string;
  window: Ventana;
  verdict: Verdict;
  d18: CivilDate | null;
};

/** Judged plans by code, of one verdict or all: a page of them. */
export const judgedPlans = (
  reader: Reader,
  scope: Scope,
  at: Judged,
  page: { verdict?: Verdict | undefined; limit: number; offset: number },
): Promise<JudgedPlan[]> =>
  rowsOf(
    reader,
    sql`select * from (${judged(scope, at)}) v where ${page.verdict ? sql`v.verdict = ${page.verdict}` : sql`true`}
      order by lower(v.pn) limit ${page.limit} offset ${page.offset}`,
  );

/** The next `limit` judged plans after a code, with what their verdict rests on. */
export const explainedPlans = (
  reader: Reader,
  scope: Scope,
  at: Judged,
  { after, limit }: { after: string | null; limit: number },
): Promise<ExplainedRow[]> =>
  rowsOf(
    reader,
    sql`${judged(scope, at, explanation)} and lower(p.code) > lower(${after ?? ""}) order by lower(p.code) limit ${limit}`,
  );

/** One judged plan by its code, if it is in scope. */
export const explainedPlan = async (reader: Reader, scope: Scope, at: Judged, code: string) =>
  (await rowsOf<ExplainedRow>(reader, sql`${judged(scope, at, explanation)} and lower(p.code) = lower(${code})`))[0];

type ExplainedRow = JudgedPlan & { standing: StandingDates; trace: Trace };

const judged = (scope: Scope, at: Judged, more: SQL = sql``) => sql`
  select p.id as "pnId", p.code as pn, o.code as opr, o.name as "oprName", p.title, s."window",
    ${verdictSql(at.cutoff)} as verdict, s.d18 ${more}
  from standings s join pns p on p.id = s.pn_id join oprs o on o.id = p.opr_id
  where s.parameter_set_id = ${at.setId} and ${inScope(scope, sql`s.opr_id`)}`;

const explanation = sql`, s.trace, jsonb_build_object('window', s."window", 'executedOn', s.executed_on, 'cancelled', s.cancelled,
  'closedOn', s.closed_on, 'firstDisbursedOn', s.first_disbursed_on, 'd18', s.d18, 'commercialFrom', s.commercial_from,
  'financialFrom', s.financial_from, 'allianceFrom', s.alliance_from, 'anyFrom', s.any_from, 'bothFrom', s.both_from,
  'evidenceClosesOn', s.evidence_closes_on, 'hasApprovedEvidence', s.has_approved_evidence) as standing`;
