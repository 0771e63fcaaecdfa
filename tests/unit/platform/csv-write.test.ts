import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "@/lib/platform/csv-write";

test.each([
  ["café; cacao", '"café; cacao"'],
  ['la "Unión"', '"la ""Unión"""'],
  ["dos\nrenglones", '"dos\nrenglones"'],
  ["=1+1", "'=1+1"],
  ["+504 2222", "'+504 2222"],
  ["-5", "'-5"],
  ["@SUM(A1)", "'@SUM(A1)"],
  [" =1+1", "' =1+1"],
  ["\t=1+1", "'\t=1+1"],
  ["＝1+1", "'＝1+1"],
  ['=HYPERLINK("x";"y")', `"'=HYPERLINK(""x"";""y"")"`],
  ["a=b", "a=b"],
  ["", ""],
])("a cell of «%s» is written %s", (given, written) => {
  expect(csvLine([given])).toBe(`${written}\r\n`);
});

test("whatever the cells are, they are read back, and none of them is a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (cells) => {
      const [read = []] = parse(csvLine(cells), { delimiter: ";", record_delimiter: "\r\n", relax_column_count: true });
      expect(read.map((cell: string) => cell.replace(/^'/, ""))).toEqual(cells.map((cell) => cell.replace(/^'/, "")));
      expect(read.filter((cell: string) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    }),
  );
});
