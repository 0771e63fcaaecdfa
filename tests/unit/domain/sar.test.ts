import { describe, expect, test } from "vitest";
import { parseSarNumber, sarFindings } from "@/lib/domain/sar";

const CAI = "3A5B7C-9D1E2F-A0B1C2-D3E4F5-061728-9A";
const typed = (type: string) => sarFindings({ number: `000-001-${type}-00000123`, cai: CAI });

test("a number falls into establishment, point, type and serial", () => {
  expect(parseSarNumber(" 000-001-01-00000123 ")).toEqual({
    establishment: "000",
    point: "001",
    type: "01",
    serial: "00000123",
  });
  expect(parseSarNumber("000-001-01-0000123")).toBeNull();
});

describe("the type of a declared paper", () => {
  test("01 is in order", () => expect(typed("01")).toEqual({ declared: true, refusals: [], warnings: [] }));

  test.each(["02", "03", "04", "09", "10", "11"])("%s is a matter for the officer", (type) => {
    expect(typed(type)).toEqual({ declared: true, refusals: [], warnings: ["sar.type_unusual"] });
  });

  test.each(["00", "05", "06", "07", "08", "12", "13", "99"])("%s is refused", (type) => {
    expect(typed(type)).toEqual({ declared: true, refusals: ["sar.type_refused"], warnings: [] });
  });
});

describe("what declares itself the SAR's", () => {
  test.each(["000-001-01-0000123", "00-001-01-00000123", "000 001 01 00000123", "000–001–01–00000123"])(
    "%s was meant as the pattern and breaks it",
    (number) => expect(sarFindings({ number, cai: null }).refusals).toEqual(["sar.number_malformed"]),
  );

  test("with a CAI any other number breaks it, and none is said to be missing", () => {
    expect(sarFindings({ number: "F-12", cai: CAI }).refusals).toEqual(["sar.number_malformed"]);
    expect(sarFindings({ number: " ", cai: CAI })).toEqual({
      declared: true,
      refusals: [],
      warnings: ["sar.number_missing"],
    });
  });

  test.each(["F-12", "12345", "", "2025-001", "CONTRATO 12-2025"])("%j alone declares nothing", (number) => {
    expect(sarFindings({ number, cai: "" })).toEqual({ declared: false, refusals: [], warnings: [] });
  });
});

test.each(["3A5B7C-9D1E2F-A0B1C2-D3E4F5-061728", `${CAI}0`, CAI.replace("3A", "3G"), CAI.replaceAll("-", "")])(
  "%s is not the shape of a CAI",
  (cai) => expect(sarFindings({ number: "000-001-01-00000123", cai }).warnings).toEqual(["sar.cai_malformed"]),
);
