import { describe, expect, test } from "vitest";
import { dateToSerial, serialToDate } from "@/lib/platform/workbook/serial";

describe("the serial numbers of a spreadsheet", () => {
  test.each<[number, boolean, string | null]>([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [60, false, null],
    [61, false, "1900-03-01"],
    [45306, false, "2024-01-15"],
    [43844, true, "2024-01-15"],
    [0, true, "1904-01-01"],
    [0, false, null],
    [-1, false, null],
    [-1, true, null],
    [2_958_465, false, "9999-12-31"],
    [2_958_466, false, null],
  ])("%d (1904: %s) → %s", (serial, date1904, expected) => {
    expect(serialToDate(serial, date1904)?.value ?? null).toBe(expected);
  });

  test("go there and back", () => {
    for (const date of ["1900-03-01", "2000-02-29", "2024-12-31"]) {
      expect(serialToDate(dateToSerial(date) ?? 0, false)).toEqual({ value: date, time: null });
    }
    expect(dateToSerial("1900-02-28")).toBeNull();
  });
});
