import { expect, test } from "vitest";
import { type PeriodAnswer, periodAt, periodName, type Quarter } from "@/lib/domain/period";

const ask = (year: number, quarter: Quarter | null, today: string) => periodAt(periodName(year, quarter), today);
const days = (answer: PeriodAnswer) => answer.ok && [answer.period.from, answer.period.to];

test("a year that is over is cut off on its last day", () => {
  expect(ask(2025, null, "2026-01-01")).toEqual({
    ok: true,
    period: {
      kind: "annual",
      year: 2025,
      from: "2025-01-01",
      to: "2025-12-31",
      cutoff: "2025-12-31",
      provisional: false,
    },
  });
});

test.each([
  [1, "2024-01-01", "2024-03-31"],
  [2, "2024-04-01", "2024-06-30"],
  [3, "2024-07-01", "2024-09-30"],
  [4, "2024-10-01", "2024-12-31"],
] as const)("quarter %i goes from %s to %s", (quarter, from, to) => {
  expect(days(ask(2024, quarter, "2026-01-01"))).toEqual([from, to]);
});

test("a period that runs is cut off today, its last day included", () => {
  expect(ask(2025, 2, "2025-05-20")).toMatchObject({ period: { cutoff: "2025-05-20", provisional: true } });
  expect(ask(2025, 2, "2025-06-30")).toMatchObject({ period: { cutoff: "2025-06-30", provisional: true } });
  expect(ask(2025, 2, "2025-07-01")).toMatchObject({ period: { cutoff: "2025-06-30", provisional: false } });
  expect(ask(2025, null, "2025-01-01")).toMatchObject({ period: { cutoff: "2025-01-01", provisional: true } });
});

test("a period that has not begun is refused", () => {
  const refused = { ok: false, problem: "period.future" };
  expect(ask(2026, null, "2025-12-31")).toEqual(refused);
  expect(ask(2025, 3, "2025-06-30")).toEqual(refused);
});
