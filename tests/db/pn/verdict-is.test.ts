import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { verdictIs } from "@/db/query/pns-verdict";
import { verdictSql } from "@/db/query/verdicts";
import { reading } from "@/db/reading";
import { rowsOf } from "@/db/rows";
import { systemActor } from "@/lib/access/actor-from";
import { VERDICTS } from "@/lib/domain/codes";

const CUTOFF = "2025-12-31";

/** Every way in which a standing's dates may lie about the cut-off: missing, before, on it, after. */
const DAYS = sql`(values (null::date), (date '2025-12-30'), (date '2025-12-31'), (date '2026-01-01'))`;
const standings = sql`(select executed_on, d18, alliance_from, case when d18 is null then null else closes end as evidence_closes_on, has_approved_evidence
  from ${DAYS} a(executed_on) cross join ${DAYS} b(d18) cross join ${DAYS} c(alliance_from)
  cross join (values (date '2025-12-31'), (date '2026-01-01')) d(closes) cross join (values (true), (false)) e(has_approved_evidence)) s`;

test.each(VERDICTS)("the conditions of «%s» choose exactly the standings that are judged so", async (verdict) => {
  const [row] = await reading(systemActor("trabajos"), (reader) =>
    rowsOf<{ of: number; wrong: number }>(
      reader,
      sql`select count(*) filter (where ${verdictSql(CUTOFF)} = ${verdict})::int as of,
        count(*) filter (where (${verdictSql(CUTOFF)} = ${verdict}) is distinct from coalesce(${verdictIs(verdict, CUTOFF)}, false))::int as wrong
      from ${standings}`,
    ),
  );
  expect(row?.of).toBeGreaterThan(0);
  expect(row?.wrong).toBe(0);
});
