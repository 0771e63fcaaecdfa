import { describe, expect, it } from "vitest";
import { formatDate, formatInstant, formatMoney, formatParts, formatPercent, formatTarget } from "@/lib/i18n/format";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("numbers, dates and money as Honduras writes them", () => {
  it.each([
    [formatPercent(37.5, "es"), "37.5 %"],
    [formatPercent(50, "es"), "50.0 %"],
    [formatPercent(79.99, "es"), "79.99 %"],
    [formatPercent(37.5, "en"), "37.5%"],
    [formatPercent(null, "es"), "N/D"],
    [formatTarget(80, "es"), "80 %"],
    [formatParts({ numerator: 6, denominator: 16 }, "es"), "6 de 16"],
    [formatParts({ numerator: 1234, denominator: 10000 }, "en"), "1,234 of 10,000"],
    [formatDate("2025-07-15", "es"), "15 jul 2025"],
    [formatDate("2025-08-01", "en"), "1 Aug 2025"],
    [formatMoney(1_234_500, "es"), "L 12,345.00"],
  ])("%s", (text, expected) => expect(plain(text)).toBe(expected));

  it("an instant is told in Tegucigalpa, whatever the machine's zone", () => {
    expect(plain(formatInstant(new Date("2026-11-22T05:30:00Z"), "es"))).toBe("21 nov 2026, 23:30");
  });
});
