import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareSales, type SalesComparison, type SalesRow } from "@/lib/indicator/sales";
import { salesIncrease } from "@/lib/indicator/sales-increase";

const row = (from: string, to: string, centavos: number): SalesRow => ({ from, to, centavos });
const BASE = row("2022-04-01", "2023-03-31", 1000);
const ask = (sales: SalesRow[], cutoff = "2025-12-31", baseline = [BASE]) =>
  compareSales({ pnId: "PN", baseline, sales }, cutoff);

describe("a plan's comparable year", () => {
  test("is the latest that starts on the baseline's day and ends by the cut-off", () => {
    const years = [row("2023-04-01", "2024-03-31", 1100), row("2024-04-01", "2025-03-31", 1200)];
    expect(ask(years)).toMatchObject({ state: "comparable", base: 1000, current: 1200, from: "2024-04-01" });
    expect(ask(years, "2025-03-31")).toMatchObject({ current: 1200 });
    expect(ask(years, "2025-03-30")).toMatchObject({ current: 1100, to: "2024-03-31" });
  });

  test("may be told by rows that follow each other, not by rows with a gap or an overlap", () => {
    const half = row("2024-04-01", "2024-09-30", 500);
    expect(ask([row("2024-10-01", "2025-03-31", 700), half])).toMatchObject({ current: 1200 });
    expect(ask([half, row("2024-10-02", "2025-03-31", 700)]).state).toBe("sin_periodo_comparable");
    expect(ask([half, row("2024-09-30", "2025-03-31", 700)]).state).toBe("sin_periodo_comparable");
    expect(ask([half, row("2024-10-01", "2025-04-01", 700)]).state).toBe("sin_periodo_comparable");
  });

  test("told twice is taken from its longest rows", () => {
    const whole = row("2024-04-01", "2025-03-31", 1200);
    const halves = [row("2024-04-01", "2024-09-30", 1), row("2024-10-01", "2025-03-31", 1)];
    expect(ask([...halves, whole])).toMatchObject({ current: 1200 });
  });

  test("never is a year that starts on another day, nor the baseline's own", () => {
    expect(ask([row("2024-01-01", "2024-12-31", 1)]).state).toBe("sin_periodo_comparable");
    expect(ask([{ ...BASE, centavos: 2 }]).state).toBe("sin_periodo_comparable");
  });

  test("starts at the end of February where the baseline started on the 29th", () => {
    const leap = [row("2024-02-29", "2025-02-27", 10)];
    expect(ask([row("2025-02-28", "2026-02-27", 20)], "2026-02-27", leap)).toMatchObject({ current: 20 });
  });
});

test.each([
  [[]],
  [[{ ...BASE, centavos: 0 }]],
  [[row("2022-04-01", "2023-03-30", 1000)]],
  [[row("2022-04-01", "2023-04-01", 1000)]],
])("without twelve months that sold anything there is no baseline: %j", (baseline) => {
  expect(ask([row("2024-04-01", "2025-03-31", 5)], "2025-12-31", baseline).state).toBe("sin_linea_base");
});

test.each([
  [4000, false],
  [4001, true],
  [200, false],
  [199, true],
  [0, true],
])("from 1000 to %i is extreme: %s", (centavos, extreme) => {
  expect(ask([row("2024-04-01", "2025-03-31", centavos)])).toMatchObject({ extreme });
});

const compared = (pnId: string, base: number, current: number): SalesComparison => ({
  state: "comparable",
  pnId,
  base,
  current,
  from: "2024-04-01",
  to: "2025-03-31",
  extreme: current > 4 * base,
});

describe("a group's increase", () => {
  test("comes from its sums, not from its plans' percents", () => {
    const group = [compared("a", 100, 200), compared("b", 900, 900), compared("c", 1000, 5000)];
    const faults: SalesComparison[] = [
      { state: "sin_linea_base", pnId: "d" },
      { state: "sin_periodo_comparable", pnId: "e" },
      { state: "sin_periodo_comparable", pnId: "f" },
    ];
    expect(salesIncrease([...group, ...faults])).toEqual({
      n: 3,
      base: 2000,
      current: 6100,
      percent: 205,
      median: { pnId: "a", percent: 100 },
      withoutBaseline: 1,
      withoutPeriod: 2,
      extreme: ["c"],
    });
  });

  test("has the lower of two as its median, and may fall", () => {
    const { percent, median } = salesIncrease([compared("a", 1000, 900), compared("b", 1000, 800)]);
    expect([percent, median]).toEqual([-15, { pnId: "b", percent: -20 }]);
  });

  test("of no comparable plan is missing, never zero", () => {
    expect(salesIncrease([{ state: "sin_linea_base", pnId: "a" }])).toMatchObject({
      n: 0,
      percent: null,
      median: null,
    });
  });

  test("lies between its least and its greatest plan", () => {
    const amounts = fc.tuple(fc.integer({ min: 1, max: 10 ** 11 }), fc.integer({ min: 0, max: 10 ** 11 }));
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 8 }), (rows) => {
        const growth = rows.map(([base, current]) => (100 * (current - base)) / base);
        const { percent } = salesIncrease(rows.map(([base, current], n) => compared(`${n}`, base, current)));
        expect(percent).toBeGreaterThanOrEqual(Math.min(...growth) - 0.051);
        expect(percent).toBeLessThanOrEqual(Math.max(...growth) * (1 + 1e-9) + 0.051);
      }),
    );
  });
});
