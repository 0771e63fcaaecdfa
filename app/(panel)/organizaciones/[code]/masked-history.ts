import type { HistoryRow } from "@/db/query/history";
import { maskRtn } from "@/lib/domain/rtn";

/** The same history, for whom a person's RTN is masked. */
export const maskedHistory = (rows: readonly HistoryRow[]): HistoryRow[] =>
  rows.map((row) => ({ ...row, before: masked(row.before), after: masked(row.after) }));

const masked = (fields: HistoryRow["after"]) =>
  fields && typeof fields.rtn === "string" ? { ...fields, rtn: maskRtn(fields.rtn) } : fields;
