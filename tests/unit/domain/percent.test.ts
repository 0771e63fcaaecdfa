import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meets, percent } from "@/lib/domain/percent";

describe("a percent", () => {
  test.each([
    [6, 16, 37.5],
    [6, 14, 42.9],
    [5, 6, 83.3],
    [1, 2000, 0.1], // 0.05: a half goes away from zero
    [-1, 2000, -0.1],
    [1, 2001, 0],
    [0, 7, 0],
    [7, 7, 100],
  ])("of %i in %i is %d", (n, d, expected) => {
    expect(percent(n, d)).toBe(expected);
  });

  test("of nothing is missing, never zero", () => {
    expect([percent(0, 0), percent(0, 0, 8000)]).toEqual([null, null]);
  });

  test.each([
    [1999, 2500, 8000, 79.96],
    [79_949, 100_000, 8000, 79.9],
    [79_950, 100_000, 8000, 79.95],
    [79_999, 100_000, 8000, 79.99], // even two decimals would round up to it
    [80_000, 100_000, 8000, 80],
    [80_040, 100_000, 8005, 80],
    [80_049, 100_000, 8005, 80],
    [79_960, 100_000, 7997, 79.96],
  ])("of %i in %i against %i does not seem to reach it: %d", (n, d, target, expected) => {
    expect(percent(n, d, target)).toBe(expected);
  });
});

const parts = fc
  .integer({ min: 1, max: 200_000 })
  .chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)));

test("what is shown reaches the target exactly when the target is met", () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 10_000 }), ([n, d], tenth) => {
      const targetBp = tenth - (tenth % 10);
      const shown = percent(n, d, targetBp) ?? Number.NaN;
      expect(Math.round(shown * 100) >= targetBp).toBe(meets(n, d, targetBp));
    }),
    { numRuns: 500 },
  );
});

test("rounding is never off by more than half a step", () => {
  fc.assert(
    fc.property(parts, ([n, d]) => {
      expect(Math.abs((percent(n, d) ?? Number.NaN) * d - 100 * n)).toBeLessThanOrEqual(0.05 * d + 1e-6);
    }),
  );
});

test("a target is met in integers, and never without a denominator", () => {
  expect([meets(4, 5, 8000), meets(3999, 5000, 8000), meets(0, 0, 8000), meets(0, 0, 0)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
