import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  earlier,
  earliest,
  isCivilDate,
  later,
  latestOfAll,
} from "@/lib/domain/civil-date";

const EPOCH = Date.UTC(1990, 0, 1);
const iso = (days: number) => new Date(EPOCH + days * 86_400_000).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: 0, max: 30_000 });
const anyDate = anyDay.map(iso);

/** Walks back from the nominal day until it falls in the month meant: no table of month lengths. */
function walkedMonths(date: string, months: number): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const meant = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
  for (let back = 0; back < 4; back += 1) {
    const tried = new Date(Date.UTC(year, month - 1 + months, day - back)).toISOString().slice(0, 10);
    if (tried.startsWith(meant)) return tried;
  }
  throw new Error(`No day of ${meant} within four of ${day}`);
}

describe("months", () => {
  test.each([
    ["2024-01-15", 18, "2025-07-15"],
    ["2022-08-31", 18, "2024-02-29"],
    ["2023-08-31", 18, "2025-02-28"],
    ["2025-02-28", -6, "2024-08-28"],
    ["2025-02-28", 3, "2025-05-28"],
    ["2023-12-31", 18, "2025-06-30"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-01-31", -2, "2024-11-30"],
    ["2025-01-15", -1, "2024-12-15"],
  ])("%s and %i months is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test("agree with walking the calendar", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -240, max: 240 }), (date, months) => {
        expect(addMonths(date, months)).toBe(walkedMonths(date, months));
      }),
      { numRuns: 500 },
    );
  });
});

describe("days", () => {
  test("are counted as they were laid out", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(iso(a), iso(b))).toBe(b - a);
        expect(addDays(iso(a), b - a)).toBe(iso(b));
        expect(Math.sign(compareDates(iso(a), iso(b)))).toBe(Math.sign(a - b));
        expect([earlier(iso(a), iso(b)), later(iso(a), iso(b))]).toEqual([iso(Math.min(a, b)), iso(Math.max(a, b))]);
      }),
    );
  });

  test.each(["2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "25-04-01", "2025-4-1", "1899-12-31", "", "hoy"])(
    "%j is no date",
    (text) => expect(isCivilDate(text)).toBe(false),
  );

  test("every day of the calendar is a date", () => {
    fc.assert(fc.property(anyDate, (date) => isCivilDate(date)));
    expect([isCivilDate("2024-02-29"), isCivilDate("2000-02-29"), isCivilDate("1900-02-29")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test("the earliest skips what is missing; the latest of all does not", () => {
  expect(earliest([null, "2025-02-01", "2025-01-01", null])).toBe("2025-01-01");
  expect([earliest([]), earliest([null])]).toEqual([null, null]);
  expect(latestOfAll(["2025-01-01", "2025-02-01"])).toBe("2025-02-01");
  expect([latestOfAll(["2025-01-01", null]), latestOfAll([])]).toEqual([null, null]);
});
