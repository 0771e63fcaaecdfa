import { type SQL, sql } from "drizzle-orm";
import type { CivilDate, Verdict } from "@/lib/domain/codes";

/**
 * The plans of one verdict at a cut-off, as conditions on the dates of `standings s` that an index and the planner
 * understand: the same as `verdictSql(cutoff) = verdict`, and tested to be.
 */
export const verdictIs = (verdict: Verdict, cutoff: CivilDate): SQL => CONDITIONS[verdict](sql`${cutoff}::date`);

const executed = (c: SQL) => sql`s.executed_on <= ${c}`;
const evaluable = (c: SQL) => sql`${executed(c)} and s.d18 <= ${c}`;
const outside = (c: SQL) => sql`${evaluable(c)} and (s.alliance_from is null or s.alliance_from > ${c})`;
const waited = (c: SQL) => sql`${outside(c)} and s.evidence_closes_on <= ${c}`;

const CONDITIONS: Readonly<Record<Verdict, (c: SQL) => SQL>> = {
  no_ejecutado: (c) => sql`(s.executed_on is null or s.executed_on > ${c})`,
  sin_desembolso: (c) => sql`${executed(c)} and s.d18 is null`,
  no_madurado: (c) => sql`${executed(c)} and s.d18 > ${c}`,
  cumple: (c) => sql`${evaluable(c)} and s.alliance_from <= ${c}`,
  en_plazo: (c) => sql`${outside(c)} and s.evidence_closes_on > ${c}`,
  sin_evidencia: (c) => sql`${waited(c)} and not s.has_approved_evidence`,
  no_cumple: (c) => sql`${waited(c)} and s.has_approved_evidence`,
};
