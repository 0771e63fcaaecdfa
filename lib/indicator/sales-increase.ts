import { percent } from "@/lib/domain/percent";
import type { SalesComparison } from "./sales";

type Comparable = Extract<SalesComparison, { state: "comparable" }>;

/** The increase of a group of plans, with what stands behind it. Amounts in centavos, percents signed. */
export type SalesIncrease = {
  /** Comparable plans: the only ones in the sums. */
  n: number;
  base: number;
  current: number;
  /** 100 × (Σ current − Σ base) / Σ base; null («N/D») when no plan is comparable. */
  percent: number | null;
  /** The plan in the middle, the lower of two. */
  median: { pnId: string; percent: number | null } | null;
  withoutBaseline: number;
  withoutPeriod: number;
  extreme: readonly string[];
};

/**
 * Sums a group's comparisons (a chain, a window, an office) into its increase. Ratios are never added nor averaged:
 * their parts are. Sheet 1.4.1, «Desagregación»: for internal use.
 */
export function salesIncrease(comparisons: readonly SalesComparison[]): SalesIncrease {
  const comparable = comparisons.filter((one) => one.state === "comparable");
  const base = comparable.reduce((sum, one) => sum + one.base, 0);
  const current = comparable.reduce((sum, one) => sum + one.current, 0);
  return {
    n: comparable.length,
    base,
    current,
    percent: percent(current - base, base),
    median: medianOf(comparable),
    withoutBaseline: comparisons.filter((one) => one.state === "sin_linea_base").length,
    withoutPeriod: comparisons.filter((one) => one.state === "sin_periodo_comparable").length,
    extreme: comparable.filter((one) => one.extreme).map((one) => one.pnId),
  };
}

function medianOf(plans: readonly Comparable[]): SalesIncrease["median"] {
  const middle = [...plans].sort(byGrowth)[Math.floor((plans.length - 1) / 2)];
  return middle ? { pnId: middle.pnId, percent: percent(middle.current - middle.base, middle.base) } : null;
}

/** Compares `current / base` by cross products, so that no two plans tie by rounding; equal ones go by id. */
function byGrowth(a: Comparable, b: Comparable): number {
  const [left, right] = [BigInt(a.current) * BigInt(b.base), BigInt(b.current) * BigInt(a.base)];
  if (left !== right) return left < right ? -1 : 1;
  return a.pnId < b.pnId ? -1 : 1;
}
