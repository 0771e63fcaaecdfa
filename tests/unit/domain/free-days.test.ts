import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/domain/civil-date";
import { type Days, freeDays } from "@/lib/domain/free-days";

const days = (from: string, to: string | null): Days => ({ from, to });
const YEAR = days("2024-01-01", "2024-12-31");

describe("what others leave of some days", () => {
  test.each<[string, Days, Days[], Days[]]>([
    ["all, when there are no others", YEAR, [], [YEAR]],
    ["all, when theirs are elsewhere", YEAR, [days("2023-01-01", "2023-12-31"), days("2025-01-01", null)], [YEAR]],
    ["nothing, when theirs cover it", YEAR, [days("2023-06-01", null)], []],
    ["nothing, when theirs are the same", YEAR, [YEAR], []],
    ["what is before", YEAR, [days("2024-07-01", null)], [days("2024-01-01", "2024-06-30")]],
    ["what is after", days("2024-01-01", null), [days("2023-01-01", "2024-02-29")], [days("2024-03-01", null)]],
    [
      "both sides",
      days("2024-01-01", null),
      [days("2024-03-01", "2024-03-31"), days("2024-05-01", "2024-05-01")],
      [days("2024-01-01", "2024-02-29"), days("2024-04-01", "2024-04-30"), days("2024-05-02", null)],
    ],
  ])("%s", (_, given, taken, left) => {
    expect(freeDays(given, taken)).toEqual(left);
  });

  const start = fc.integer({ min: 0, max: 60 }).map((at) => addDays("2024-01-01", at));
  const anyDays = fc
    .tuple(start, fc.option(fc.integer({ min: 0, max: 20 })))
    .map(([from, length]) => days(from, length === null ? null : addDays(from, length)));
  const has = ({ from, to }: Days, day: string) => day >= from && (to === null || day <= to);

  test("is every day of them that no other takes, once", () => {
    fc.assert(
      fc.property(anyDays, fc.array(anyDays, { maxLength: 4 }), (given, taken) => {
        const left = freeDays(given, taken);
        for (let at = -1; at < 90; at++) {
          const day = addDays("2024-01-01", at);
          const isFree = has(given, day) && !taken.some((one) => has(one, day));
          expect(left.filter((one) => has(one, day)).length).toBe(isFree ? 1 : 0);
        }
      }),
    );
  });
});
