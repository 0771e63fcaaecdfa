import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/domain/actor";
import { groupBy } from "@/lib/domain/group-by";
import type { PlanFacts } from "@/lib/indicator/facts";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";
import { inScope } from "./scope";

/** A plan's facts with the names by which people know it. */
export type KnownPlan = PlanFacts & { oprId: string; code: string; title: string; oprCode: string; oprName: string };

/** Which plans: those named, the one of a code, or the next `limit` after a code. */
export type WhichPlans = { ids: readonly string[] } | { code: string } | { after: string | null; limit: number };

/**
 * What the rule reads of each plan, as last known at the instant `knownOn` (domain.md §5 «Known on»), by code.
 * A plan not yet known then is not there. Four statements whatever the number of plans.
 */
export async function planFacts(reader: Reader, scope: Scope, which: WhichPlans, knownOn: Date): Promise<KnownPlan[]> {
  const at = sql`${knownOn.toISOString()}::timestamptz`;
  const plans = await rowsOf<PlanRow>(reader, knownPlans(scope, which, at));
  const ids = sql`${sql.param(plans.map((plan) => plan.pnId))}::uuid[]`;
  const disbursements = groupBy(await rowsOf<DisbursementRow>(reader, knownDisbursements(ids, at)), (d) => d.pnId);
  const documents = groupBy(await rowsOf<DocumentRow>(reader, documentsInForce(ids, at)), (d) => d.pnId);
  return plans.map((plan) => ({
    ...plan,
    disbursements: (disbursements.get(plan.pnId) ?? []).map(({ pnId: _, ...facts }) => facts),
    documents: (documents.get(plan.pnId) ?? []).map(({ pnId: _, ...facts }) => facts),
  }));
}

type PlanRow = Omit<KnownPlan, "disbursements" | "documents">;
type DisbursementRow = PlanFacts["disbursements"][number] & { pnId: string };
type DocumentRow = PlanFacts["documents"][number] & { pnId: string };

const knownPlans = (scope: Scope, which: WhichPlans, at: SQL) => sql`
  select p.id as "pnId", p.code, p.title, o.id as "oprId", o.code as "oprCode", o.name as "oprName", o.rtn as "oprRtn", w.window,
    c.closed_on as "closedOn", exists (select from pn_cancellations x where x.pn_id = p.id and x.known_from <= ${at}) as cancelled
  from pns p join oprs o on o.id = p.opr_id
  join lateral (select f.window from pn_windows f where f.pn_id = p.id and f.known_from <= ${at}
    order by f.known_from desc, f.id desc limit 1) w on true
  left join lateral (select f.closed_on from pn_closings f where f.pn_id = p.id and f.known_from <= ${at}
    order by f.known_from desc, f.id desc limit 1) c on true
  where ${inScope(scope, sql`p.opr_id`)} and ${chosen(which)}`;

const chosen = (which: WhichPlans) => {
  if ("ids" in which) return sql`p.id = any(${sql.param(which.ids)}::uuid[]) order by lower(p.code)`;
  if ("code" in which) return sql`lower(p.code) = lower(${which.code})`;
  return sql`lower(p.code) > lower(${which.after ?? ""}) order by lower(p.code) limit ${which.limit}`;
};

const knownDisbursements = (ids: SQL, at: SQL) => sql`
  select distinct on (pn_id, number) pn_id as "pnId", number, credited_on as "creditedOn", reversed
  from disbursements where pn_id = any(${ids}) and known_from <= ${at}
  order by pn_id, number, known_from desc, id desc`;

// In force: approved, and neither annulled nor replaced, as known then. Balances of every version ever approved accumulate.
// Allies registered twice are one party since they were merged; a paper's own names it as it did, of the kind it was.
const documentsInForce = (ids: SQL, at: SQL) => sql`
  select e.pn_id as "pnId", e.id as "evidenceId", e.code, e.kind, e.parent_id as "parentId",
    y.id as "allyId", y.code as "allyCode", k.kind as "allyKind", v.doc_number as number, v.issuer_rtn as "issuerRtn",
    v.issued_on as "issuedOn", v.valid_from as "validFrom", v.valid_to as "validTo", v.open_ended as "openEnded",
    v.revolving, v.settled_on as "settledOn", b.balances
  from evidences e
  join evidence_decisions d on d.evidence_id = e.id and d.decision = 'aprobada' and d.known_from <= ${at}
  join evidence_versions v on v.id = d.version_id
  join allies n on n.id = v.ally_id
  join allies y on y.id = case when n.merged_at <= ${at} then n.merged_into else n.id end
  join lateral (select f.kind from ally_kinds f where f.ally_id = n.id and f.known_from <= ${at}
    order by f.known_from desc, f.id desc limit 1) k on true
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('observedOn', c.observed_on, 'centavos', c.balance) order by n.number, c.observed_on), '[]') as balances
    from evidence_versions n join credit_balances c on c.version_id = n.id
    where n.evidence_id = e.id and exists (select from evidence_decisions a
      where a.version_id = n.id and a.decision = 'aprobada' and a.known_from <= ${at})) b
  where e.pn_id = any(${ids}) and not exists (select from evidence_decisions x
    where x.version_id = d.version_id and x.decision in ('anulada', 'sustituida') and x.known_from <= ${at})
  order by e.pn_id, e.code`;
