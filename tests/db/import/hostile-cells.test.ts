import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readTables } from "@/lib/platform/workbook/read-tables";
import type { TableRow } from "@/lib/platform/workbook/types";
import { bookOf, scratch, zipOf } from "./hostile-zip";

const place = scratch();
afterAll(place.clear);

const read = async (path: string) => {
  const rows: TableRow[] = [];
  for await (const row of readTables(path)) rows.push(row);
  return rows;
};
const refusalOf = (path: string) =>
  read(path).then(
    () => null,
    (error) => error.code,
  );
const oneRow = async (cells: string, more = {}) =>
  (await read(place.file("celdas.xlsx", bookOf({ rows: `<row r="3">${cells}</row>`, ...more }))))[0]?.cells;

describe("what a cell of a workbook holds", () => {
  test("numbers, text, rich text, truth and errors, each as it is", async () => {
    const strings = "<si><r><t>Ca</t></r><r><t>fé &amp; miel</t></r><rPh><t>nada</t></rPh></si>";
    const cells =
      '<c r="A3"><v>12.5</v></c><c r="B3" t="s"><v>0</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#N/A</v></c><c r="F3" t="str"><f>A1</f><v>=1+1</v></c>';
    expect(await oneRow(cells, { strings })).toEqual([
      { column: 1, kind: "number", value: 12.5 },
      { column: 2, kind: "text", value: "Café & miel" },
      { column: 4, kind: "bool", value: true },
      { column: 5, kind: "error", value: "#N/A" },
      { column: 6, kind: "text", value: "=1+1" },
    ]);
  });

  test("a formula counts as its value, and is told apart when it has none", async () => {
    const cells =
      '<c r="A3"><f>1+1</f><v>2</v></c><c r="B3"><f>1+1</f></c><c r="C3"><f>1+1</f><v></v></c><c r="D3" t="str"><f>""</f><v></v></c>';
    expect(await oneRow(cells)).toEqual([
      { column: 1, kind: "number", value: 2 },
      { column: 2, kind: "formula" },
      { column: 3, kind: "formula" },
    ]);
  });

  test("real dates of both calendars, with their hour", async () => {
    const cells = '<c r="A3" s="1"><v>45306</v></c><c r="B3" s="1"><v>45306.75</v></c><c r="C3"><v>45306</v></c>';
    expect(await oneRow(cells)).toEqual([
      { column: 1, kind: "date", value: "2024-01-15", time: null },
      { column: 2, kind: "date", value: "2024-01-15", time: "18:00:00" },
      { column: 3, kind: "number", value: 45306 },
    ]);
    expect(await oneRow('<c r="A3" s="1"><v>43844</v></c>', { date1904: true })).toEqual([
      { column: 1, kind: "date", value: "2024-01-15", time: null },
    ]);
  });
});

describe("one CSV a sheet", () => {
  test("in a folder, in a ZIP or alone, with either separator", async () => {
    mkdirSync(join(place.folder, "libro"));
    const path = place.file("libro/PN.csv", '\ufeffcodigo;titulo\r\nPN-1;"uno;\ndos"\r\n\r\nPN-2;tres\r\n');
    const rows = [
      { sheet: "PN", row: 1, cells: [cell(1, "codigo"), cell(2, "titulo")] },
      { sheet: "PN", row: 2, cells: [cell(1, "PN-1"), cell(2, "uno;\ndos")] },
      { sheet: "PN", row: 4, cells: [cell(1, "PN-2"), cell(2, "tres")] },
    ];
    expect(await read(join(place.folder, "libro"))).toEqual(rows);
    expect(await read(path)).toEqual(rows);
    const zip = zipOf([
      { name: "datos/OPR.csv", data: 'codigo,nombre\nO-1,"a,b"\n' },
      { name: "__MACOSX/datos/._OPR.csv", data: "\0\0" },
    ]);
    expect(await read(place.file("libro.zip", zip))).toEqual([
      { sheet: "OPR", row: 1, cells: [cell(1, "codigo"), cell(2, "nombre")] },
      { sheet: "OPR", row: 2, cells: [cell(1, "O-1"), cell(2, "a,b")] },
    ]);
  });

  test("that is not UTF-8, not text, or never closes its quotes", async () => {
    expect(await refusalOf(place.file("PN.csv", Buffer.from("codigo,nombre\n1,Caf\xe9\n", "latin1")))).toBe(
      "workbook.csv_not_utf8",
    );
    expect(await refusalOf(place.file("PN.csv", "codigo\0"))).toBe("workbook.csv_not_utf8");
    expect(await refusalOf(place.file("PN.csv", 'codigo\n"sin fin'))).toBe("workbook.csv_broken");
  });
});

const cell = (column: number, value: string) => ({ column, kind: "text", value });
