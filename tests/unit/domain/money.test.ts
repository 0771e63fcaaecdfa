import fc from "fast-check";
import { expect, test } from "vitest";
import { parseMoney } from "@/lib/domain/money";

const MAX = 10 ** 14;

test.each([
  ["12345", 1_234_500],
  ["12,345.00", 1_234_500],
  ["1,234,567.8", 123_456_780],
  [" L 80,000 ", 8_000_000],
  ["L. 0.05", 5],
  ["-3.50", -350],
  ["-0", 0],
  ["1.100", 110],
  [12345.67, 1_234_567],
  [0.1 + 0.2, 30],
  [1.005e3, 100_500],
  [1e12, 100_000_000_000_000],
])("%j is %i centavos", (written, centavos) => {
  expect(parseMoney(written)).toEqual({ ok: true, centavos });
});

test.each([
  ["", "malformed"],
  ["mil", "malformed"],
  ["12,34", "malformed"],
  ["1.234,50", "malformed"],
  ["1e3", "malformed"],
  [".5", "malformed"],
  [Number.NaN, "malformed"],
  [Number.POSITIVE_INFINITY, "malformed"],
  [1e21, "malformed"],
  ["0.005", "too_precise"],
  [1.005, "too_precise"],
  [1e-7, "too_precise"],
  ["99999999999999999", "too_large"],
])("%j is %s", (written, reason) => {
  expect(parseMoney(written)).toEqual({ ok: false, problem: `money.${reason}` });
});

test("no centavo is lost, as text or as a spreadsheet's number", () => {
  fc.assert(
    fc.property(fc.integer({ min: -MAX, max: MAX }), (centavos) => {
      const sign = centavos < 0 ? "-" : "";
      const digits = String(Math.abs(centavos)).padStart(3, "0");
      const text = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
      expect(parseMoney(text)).toEqual({ ok: true, centavos });
      expect(parseMoney(Number(text))).toEqual({ ok: true, centavos });
    }),
  );
});
