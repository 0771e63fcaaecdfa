import { addDays, addMonths } from "@/lib/domain/civil-date";
import type { CivilDate } from "@/lib/domain/codes";

/** Sales of a plan in a span of days, both in; nominal lempiras, in centavos. */
export type SalesRow = { from: CivilDate; to: CivilDate; centavos: number };
export type SalesFacts = { pnId: string; baseline: readonly SalesRow[]; sales: readonly SalesRow[] };

/** A plan's year before beside its latest comparable year, or the reason why there is none. */
export type SalesComparison =
  | {
      state: "comparable";
      pnId: string;
      base: number;
      current: number;
      /** The twelve months of `current`. */
      from: CivilDate;
      to: CivilDate;
      /** Above +300 % or below −80 %: shown as such, never dropped. */
      extreme: boolean;
    }
  | { state: "sin_linea_base" | "sin_periodo_comparable"; pnId: string };

/**
 * One plan's sales at a cut-off against its baseline of exactly twelve months: the latest twelve months that start on
 * the baseline's day and month, end by the cut-off, and are told by one row or by rows that follow without a gap.
 * Sheet 1.4.1, «Desagregación»: kept for internal use, never part of the indicator. The periods are our reading.
 */
export function compareSales(facts: SalesFacts, cutoff: CivilDate): SalesComparison {
  const { pnId } = facts;
  const base = baselineOf(facts.baseline);
  if (!base) return { state: "sin_linea_base", pnId };
  const latest = latestYear(base.from, facts.sales, cutoff);
  if (!latest) return { state: "sin_periodo_comparable", pnId };
  const [amount, current] = [base.centavos, latest.centavos];
  const extreme = current > 4 * amount || 5 * current < amount;
  return { state: "comparable", pnId, base: amount, current, from: latest.from, to: latest.to, extreme };
}

/** The earliest row of exactly twelve months that sold anything. */
function baselineOf(rows: readonly SalesRow[]): SalesRow | null {
  const years = rows.filter((row) => row.centavos > 0 && row.to === yearFrom(row.from, 0).to);
  return years.reduce<SalesRow | null>((first, row) => (first && first.from <= row.from ? first : row), null);
}

function latestYear(start: CivilDate, rows: readonly SalesRow[], cutoff: CivilDate): SalesRow | null {
  let latest: SalesRow | null = null;
  for (let n = 1; yearFrom(start, n).to <= cutoff; n += 1) {
    const { from, to } = yearFrom(start, n);
    const centavos = tiled(from, to, rows);
    if (centavos !== null) latest = { from, to, centavos };
  }
  return latest;
}

/** The n-th year counted from a day. A start of 29 February falls on the 28th where it must. */
function yearFrom(start: CivilDate, n: number): { from: CivilDate; to: CivilDate } {
  return { from: addMonths(start, 12 * n), to: addDays(addMonths(start, 12 * (n + 1)), -1) };
}

/** The sum of rows that cover the span day for day with no gap and no overlap, longer rows first; null if none do. */
function tiled(from: CivilDate, to: CivilDate, rows: readonly SalesRow[]): number | null {
  const openings = rows.filter((row) => row.from === from && row.to >= from);
  for (const row of openings.sort((a, b) => (a.to < b.to ? 1 : -1))) {
    const rest = row.to === to ? 0 : tiled(addDays(row.to, 1), to, rows);
    if (rest !== null) return row.centavos + rest;
  }
  return null;
}
