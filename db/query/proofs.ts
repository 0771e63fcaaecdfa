import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/domain/actor";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";
import { inScope } from "./scope";
import { type Judged, verdictSql } from "./verdicts";

/** Of the documents that count: how many were approved as history, and how many have no file. */
export type ProofTally = { counted: number; historical: number; withoutFile: number };

/** Tally of the documents that prove a leg, by the cut-off, of the plans in alliance: from standings. */
export const tallyOfStandings = (reader: Reader, scope: Scope, at: Judged) =>
  tally(
    reader,
    sql`select (d->>'evidenceId')::uuid from standings s cross join lateral jsonb_array_elements(s.trace->'documents') d
      where s.parameter_set_id = ${at.setId} and ${inScope(scope, sql`s.opr_id`)} and ${verdictSql(at.cutoff)} = 'cumple'
        and d->>'countsFrom' <= ${at.cutoff}`,
    new Date("9999-12-31T00:00:00Z"),
  );

/** The same of documents named by evidence id, as approved at an instant. */
export const tallyOfEvidences = (reader: Reader, evidenceIds: readonly string[], knownOn: Date) =>
  tally(reader, sql`select unnest(${sql.param(evidenceIds)}::uuid[])`, knownOn);

async function tally(reader: Reader, evidenceIds: SQL, knownOn: Date): Promise<ProofTally> {
  const at = sql`${knownOn.toISOString()}::timestamptz`;
  const [row] = await rowsOf<ProofTally>(
    reader,
    sql`select count(*)::int as counted, count(*) filter (where d.historical)::int as historical,
      count(*) filter (where not exists (select from version_files f where f.version_id = d.version_id))::int as "withoutFile"
    from evidence_decisions d
    where d.evidence_id in (${evidenceIds}) and d.decision = 'aprobada' and d.known_from <= ${at}
      and not exists (select from evidence_decisions x
        where x.version_id = d.version_id and x.decision in ('anulada', 'sustituida') and x.known_from <= ${at})`,
  );
  return row ?? { counted: 0, historical: 0, withoutFile: 0 };
}
