import { expect, test } from "vitest";
import { maskRtn, normalizeRtn, rtnProblem } from "@/lib/domain/rtn";

test.each([
  ["08019995123456", null],
  ["0801-9995-123456", null],
  [" 0801 1985 123451 ", null],
  [18011985123451, null],
  [8019995123456, "rtn.lost_leading_zero"],
  ["8019995123456", "rtn.malformed"],
  ["080199951234567", "rtn.malformed"],
  ["0801999512345A", "rtn.malformed"],
  [801.5, "rtn.malformed"],
  ["", "rtn.malformed"],
] as const)("%j: %s", (written, problem) => {
  expect(rtnProblem(written)).toBe(problem);
});

test("a person's number shows its last four, a company's all", () => {
  expect(maskRtn("08011985123451")).toBe("••••••••••3451");
  expect(maskRtn("0801-1985-123451")).toBe("••••••••••3451");
  expect(maskRtn("0801198512345")).not.toContain("1985");
  expect(maskRtn("08019995123456")).toBe("08019995123456");
});

test("dashes, dots and spaces are not part of a number", () => {
  expect(normalizeRtn(" 0801-1985.12345 1")).toBe("08011985123451");
});
