import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/domain/actor";
import type { AllyClass, AllyKind } from "@/lib/domain/codes";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";
import { inScope } from "./scope";

/** An ally whole. */
export type Ally = {
  id: string;
  code: string;
  name: string;
  kind: AllyKind;
  class: AllyClass | null;
  taxId: string | null;
  country: string;
  contact: string | null;
  version: number;
  /** The code of the one it was merged into. */
  mergedInto: string | null;
  /** Whether a submitted document, anybody's, names it: then its kind is fixed. */
  isNamed: boolean;
};

export const allyByCode = (reader: Reader, code: string) => one(reader, sql`lower(a.code) = lower(${code})`);
export const allyById = (reader: Reader, id: string) => one(reader, sql`a.id = ${id}`);

const one = async (reader: Reader, which: SQL): Promise<Ally | undefined> =>
  (
    await rowsOf<Ally>(
      reader,
      sql`select a.id, a.code, a.name, a.kind, a.class, a.tax_id as "taxId", a.country, a.contact, a.version,
        m.code as "mergedInto", ally_is_named(a.id) as "isNamed"
      from allies a left join allies m on m.id = a.merged_into where ${which}`,
    )
  )[0];

/** How many documents of a plan name an ally. */
export type NamedInPlan = { pn: string; title: string; opr: string; oprName: string; documents: number };

/** The plans in scope with documents that name an ally, by any of its codes; by code, a page of them. */
export const plansNamingAlly = (
  reader: Reader,
  scope: Scope,
  allyId: string,
  page: { limit: number; offset: number },
): Promise<NamedInPlan[]> =>
  rowsOf(
    reader,
    sql`select p.code as pn, p.title, o.code as opr, o.name as "oprName", n.documents
      from (select e.pn_id, count(distinct e.id)::int as documents ${naming(scope, allyId)} group by e.pn_id) n
      join pns p on p.id = n.pn_id join oprs o on o.id = p.opr_id
      order by lower(p.code) limit ${page.limit} offset ${page.offset}`,
  );

/** How many plans and documents in scope name an ally. */
export const namingCounts = async (reader: Reader, scope: Scope, allyId: string) => {
  const [row] = await rowsOf<{ plans: number; documents: number }>(
    reader,
    sql`select count(distinct e.pn_id)::int as plans, count(distinct e.id)::int as documents ${naming(scope, allyId)}`,
  );
  return row ?? { plans: 0, documents: 0 };
};

const naming = (scope: Scope, allyId: string) => sql`
  from evidence_versions v join evidences e on e.id = v.evidence_id
  where v.ally_id in (select id from allies where id = ${allyId} or merged_into = ${allyId}) and ${inScope(scope, sql`v.opr_id`)}`;

/** The plans in scope whose verdict may rest on some allies: a submitted document names one of them. */
export const plansRestingOn = async (reader: Reader, scope: Scope, allyIds: readonly string[]): Promise<string[]> =>
  (
    await rowsOf<{ id: string }>(
      reader,
      sql`select distinct e.pn_id as id from evidence_versions v join evidences e on e.id = v.evidence_id
        join allies a on a.id = v.ally_id where v.submitted_at is not null and ${inScope(scope, sql`v.opr_id`)}
        and (a.id = any(${sql.param(allyIds)}::uuid[]) or a.merged_into = any(${sql.param(allyIds)}::uuid[]))`,
    )
  ).map((row) => row.id);
