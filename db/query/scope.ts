import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/domain/actor";

/**
 * The one sentence of SQL that keeps tenants apart: which OPRs exist for this scope.
 * `column` is the row's copied `opr_id` (or `oprs.id`). Row-level security says the same again beneath it.
 */
export function inScope(scope: Scope, column: SQL): SQL {
  switch (scope.kind) {
    case "all":
      return sql`true`;
    case "office":
      return sql`${column} in (select o.id from oprs o where o.office_id = ${scope.officeId})`;
    case "psde":
      return sql`${column} in (select a.opr_id from assignments a where a.psde_id = ${scope.psdeId}
        and a.from_date <= app_today() and (a.to_date is null or a.to_date >= app_today()))`;
    case "national":
      return sql`false`;
  }
}
