import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCell } from "@/lib/import/cells";
import { optional, required } from "@/lib/import/columns/column";
import { EVIDENCIAS } from "@/lib/import/columns/evidence";
import type { ColumnSpec, ColumnType } from "@/lib/import/columns/types";
import type { CellContent } from "@/lib/platform/workbook/types";

const column = (type: ColumnType, more: Partial<ColumnSpec> = {}) => ({ ...optional("x", type), ...more });
const content = (raw: string | number | boolean): CellContent =>
  typeof raw === "number"
    ? { kind: "number", value: raw }
    : typeof raw === "boolean"
      ? { kind: "bool", value: raw }
      : { kind: "text", value: raw };
/** The value kept, or the code of the fault, or how it was blank. */
const outcome = (cell: CellContent | null, spec: ColumnSpec) => {
  const reading = readCell(cell, spec);
  return reading.kind === "value" ? reading.value : reading.kind === "fault" ? reading.code : reading.kind;
};
const of = (type: ColumnType, raw: string | number | boolean) => outcome(content(raw), column(type));

describe("dates are read, never guessed", () => {
  test.each([
    ["2024-02-29", "2024-02-29"],
    ["29/02/2024", "2024-02-29"],
    ["04/05/2024", "2024-05-04"],
    ["  04/05/2024\u00a0", "2024-05-04"],
    ["2024-01-15T00:00:00", "2024-01-15"],
    ["31/02/2024", "date.impossible"],
    ["2023-02-29", "date.impossible"],
    ["02/25/2024", "date.impossible"],
    ["00/01/2024", "date.impossible"],
    ["3/4/24", "date.short_year"],
    ["03-04-24", "date.short_year"],
    ["3/4/2024", "date.ambiguous"],
    ["04.05.2024", "date.ambiguous"],
    ["45306", "date.plain_number"],
    ["2024-01-15 10:30", "date.has_time"],
    ["15 de enero de 2024", "date.not_a_date"],
    ["0024-01-15", "date.out_of_range"],
    ["2924-01-15", "date.out_of_range"],
  ])("%s → %s", (written, expected) => {
    expect(of("date", written)).toBe(expected);
  });

  test("a real date is taken; one with an hour, a bare number or a truth is not", () => {
    expect(outcome({ kind: "date", value: "2024-01-15", time: null }, column("date"))).toBe("2024-01-15");
    expect(outcome({ kind: "date", value: "2024-01-15", time: "10:00:00" }, column("date"))).toBe("date.has_time");
    expect(of("date", 45306)).toBe("date.plain_number");
    expect(of("date", true)).toBe("date.not_a_date");
  });

  test("«indefinido» only where an end may be open", () => {
    expect(of("dateOrIndefinite", "Indefinido")).toBe("indefinido");
    expect(of("date", "indefinido")).toBe("date.not_a_date");
  });

  test("every day of the calendar comes back the same from both spellings", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(of("date", iso)).toBe(iso);
        expect(of("date", iso.split("-").reverse().join("/"))).toBe(iso);
      }),
    );
  });
});

describe("blank, clear and what cannot be read", () => {
  test("blank leaves, a dash clears, and neither fits what is required", () => {
    expect(outcome(null, column("text"))).toBe("blank");
    expect(of("text", " \u00a0\u200b ")).toBe("blank");
    expect(of("text", " - ")).toBe("clear");
    expect(of("date", "-")).toBe("clear");
    expect(outcome(null, required("x", "text"))).toBe("cell.required");
    expect(outcome(content("-"), required("x", "text"))).toBe("cell.cannot_clear");
  });

  test("errors, formulas without value, dates where none belongs, characters that none typed", () => {
    expect(outcome({ kind: "error", value: "#N/A" }, column("text"))).toBe("cell.error_value");
    expect(outcome({ kind: "formula" }, column("text"))).toBe("cell.formula_without_value");
    expect(outcome({ kind: "date", value: "2024-01-02", time: null }, column("text"))).toBe("cell.became_date");
    expect(of("text", "a\u0000b")).toBe("cell.bad_character");
    expect(of("text", "a\ud800b")).toBe("cell.bad_character");
    expect(of("text", "dos\nlíneas")).toBe("dos\nlíneas");
    expect(of("text", "=1+1")).toBe("=1+1");
    expect(of("text", "x".repeat(4_001))).toBe("cell.too_long");
    expect(of("code", 12)).toBe("12");
    expect(of("code", "PN 1\nPN 2")).toBe("cell.not_a_code");
  });
});

describe("numbers and money", () => {
  test.each<[ColumnType, string | number, unknown]>([
    ["moneyPositive", 1234.56, 123456],
    ["moneyPositive", 0.1 + 0.2, 30],
    ["moneyPositive", "1,234.5", 123450],
    ["moneyPositive", "10.500", 1050],
    ["moneyPositive", "1.234,50", "money.not_an_amount"],
    ["moneyPositive", "1,5", "money.not_an_amount"],
    ["moneyPositive", "1.005", "money.decimals"],
    ["moneyPositive", 1.005, "money.decimals"],
    ["moneyPositive", 0, "money.not_positive"],
    ["moneyPositive", -5, "money.not_positive"],
    ["moneyPositive", 1e15, "money.too_big"],
    ["moneyNotNegative", 0, 0],
    ["moneyNotNegative", "-0.01", "money.negative"],
    ["count", "1,200", 1200],
    ["count", 12, 12],
    ["count", 1.5, "int.not_whole"],
    ["count", "-1", "int.negative"],
    ["count", 1e9, "int.too_big"],
    ["count", "doce", "int.not_whole"],
    ["ordinal", 0, "int.not_positive"],
    ["ordinal", "3", 3],
    ["rate", 24.6512, "24.6512"],
    ["rate", "24,65", "rate.not_a_rate"],
    ["rate", 0, "rate.not_a_rate"],
    ["rate", -1, "rate.not_a_rate"],
  ])("%s %s → %s", (type, raw, expected) => {
    expect(of(type, raw)).toBe(expected);
  });

  test("every amount of centavos comes back exact, as number and as text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (centavos) => {
        expect(of("moneyPositive", centavos / 100)).toBe(centavos);
        expect(of("moneyPositive", (centavos / 100).toFixed(2))).toBe(centavos);
      }),
    );
  });
});

describe("words", () => {
  const kind = EVIDENCIAS.columns.find(({ name }) => name === "tipo") ?? column("enum");
  test.each([
    ["Orden de compra", "orden_de_compra"],
    ["CRÉDITO", "credito"],
    ["cuota-de-mercado", "cuota_de_mercado"],
    ["otro_comprobante", "enum.unknown"],
    ["adenda", "enum.unknown"],
  ])("tipo %s → %s", (written, expected) => {
    expect(outcome(content(written), kind)).toBe(expected);
  });

  test("yes and no, however written", () => {
    expect([of("bool", "Sí"), of("bool", "NO"), of("bool", true), of("bool", false)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(of("bool", "x")).toBe("bool.not_si_no");
  });

  test("tax numbers: fourteen digits, or foreign where that may be", () => {
    expect(of("rtn", "0801-1990-123456")).toBe("08011990123456");
    expect(of("rtn", 8011990123456)).toBe("rtn.lost_zero");
    expect(of("rtn", 18011990123456)).toBe("18011990123456");
    expect(of("rtn", "8011990123456")).toBe("rtn.not_14_digits");
    expect(of("rtnOrForeign", "DE-123456")).toBe("DE-123456");
    expect(of("rtnOrForeign", "123")).toBe("rtn.not_14_digits");
  });

  test("INE codes get their lost zero back, names pass", () => {
    expect(of("department", 1)).toBe("01");
    expect(of("municipality", 101)).toBe("0101");
    expect(of("municipality", 5)).toBe("ine.not_a_code");
    expect(of("department", "Copán")).toBe("Copán");
  });

  test("countries and files", () => {
    expect([
      of("country", "hn"),
      of("country", "Honduras"),
      of("country", "Estados Unidos"),
      of("country", "EE. UU."),
    ]).toEqual(["HN", "HN", "US", "US"]);
    expect(of("country", "Atlantis")).toBe("country.unknown");
    expect(of("files", " a.pdf; b.pdf ;;a.pdf")).toEqual(["a.pdf", "b.pdf"]);
  });
});
