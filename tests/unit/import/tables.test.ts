import { describe, expect, test } from "vitest";
import { SHEETS } from "@/lib/import/columns/sheets";
import { parseTables, type TableEvent } from "@/lib/import/parse-tables";
import { WorkbookRefused } from "@/lib/platform/workbook/refused";
import type { TableRow } from "@/lib/platform/workbook/types";

const row = (sheet: string, number: number, ...texts: (string | null)[]): TableRow => ({
  sheet,
  row: number,
  cells: texts.flatMap((value, index) => (value === null ? [] : [{ column: index + 1, kind: "text" as const, value }])),
});

async function* stream(...rows: TableRow[]) {
  yield* rows;
}
const events = async (...rows: TableRow[]): Promise<TableEvent[]> => {
  const all: TableEvent[] = [];
  for await (const event of parseTables(stream(...rows))) all.push(event);
  return all;
};
const codes = (all: readonly TableEvent[]) =>
  all.map((event) =>
    event.kind === "row"
      ? event.sound
        ? "ok"
        : "faulty"
      : event.kind === "fault"
        ? event.fault.code
        : event.notice.code,
  );

describe("sheets and columns by name", () => {
  test("in any order, case, accents and spaces; a final asterisk too", async () => {
    const [event] = await events(
      row("línea BASE", 2, "Ventas*", "PN *", "Hasta*", " desde* "),
      row("línea BASE", 3, "10", "PN-1", "2023-12-31", "2023-01-01"),
    );
    expect(event).toMatchObject({
      kind: "row",
      sheet: "LineaBase",
      sound: true,
      row: {
        sheet: "línea BASE",
        row: 3,
        code: "PN-1 · 2023-01-01 · 2023-12-31",
        values: { ventas: 1000, pn: "PN-1" },
      },
    });
  });

  test("unknown sheets and columns are notices; our own help sheets pass in silence", async () => {
    const all = await events(
      row("Instrucciones", 1, "lea"),
      row("Fallas", 1, "hoja"),
      row("Notas", 1, "x"),
      row("Notas", 2, "y"),
      row("Cadenas", 1, "codigo", "nombre", "color"),
      row("Cadenas", 2, "C", "Café", "rojo"),
    );
    expect(codes(all)).toEqual(["sheet.unknown", "column.unknown", "ok"]);
  });

  test("a missing or repeated column and a repeated sheet are faults, and their rows are not sound", async () => {
    const all = await events(
      row("Cadenas", 1, "codigo", "Código"),
      row("Cadenas", 2, "C", "D"),
      row("cadenas", 1, "codigo", "nombre"),
      row("cadenas", 2, "C", "Café"),
    );
    expect(codes(all)).toEqual(["header.duplicate_column", "header.missing_column", "faulty", "sheet.duplicate"]);
  });

  test("nothing to import is refused as a whole", async () => {
    await expect(events()).rejects.toThrow(WorkbookRefused);
    await expect(events(row("Notas", 1, "x"), row("PN", 1, "codigo"))).rejects.toMatchObject({
      code: "workbook.nothing_to_import",
    });
  });
});

describe("a row", () => {
  const one = async (header: string[], ...texts: (string | null)[]) => {
    const found = (await events(row("Aliados", 1, ...header), row("Aliados", 2, ...texts))).find(
      ({ kind }) => kind === "row",
    );
    return found?.kind === "row" ? found.row : null;
  };

  test("keeps what is said, clears what is dashed, leaves what is blank, and names each fault", async () => {
    const parsed = await one(
      ["codigo", "nombre", "tipo", "clase", "rtn", "contacto"],
      "A",
      null,
      "amigo",
      null,
      null,
      "-",
    );
    expect(parsed?.values).toEqual({ codigo: "A", contacto: null });
    expect(parsed?.faults).toEqual([
      { sheet: "Aliados", row: 2, column: "nombre", value: null, code: "cell.required", params: {} },
      {
        sheet: "Aliados",
        row: 2,
        column: "tipo",
        value: "amigo",
        code: "enum.unknown",
        params: { values: "comercial, financiero, ambos" },
      },
    ]);
  });

  test("asks an RTN of a Honduran ally and takes a foreign number as it is", async () => {
    const header = ["codigo", "nombre", "tipo", "rtn", "pais"];
    expect((await one(header, "A", "B", "comercial", "123", null))?.faults.map(({ code }) => code)).toEqual([
      "rtn.not_14_digits",
    ]);
    expect((await one(header, "A", "B", "comercial", "123", "Alemania"))?.values).toMatchObject({
      rtn: "123",
      pais: "DE",
    });
  });

  test("is asked for every required column of its sheet", () => {
    const required = Object.values(SHEETS).map(
      (s) =>
        `${s.name}: ${s.columns
          .filter((c) => c.required)
          .map((c) => c.name)
          .join(" ")}`,
    );
    expect(required).toEqual([
      "Oficinas: codigo nombre",
      "PSDE: codigo nombre",
      "Cadenas: codigo nombre",
      "OPR: codigo nombre forma departamento municipio oficina psde",
      "Asignaciones: opr psde desde",
      "PN: codigo opr titulo ventana cadena estado",
      "Desembolsos: pn numero fecha_acreditacion monto",
      "Aliados: codigo nombre tipo",
      "Evidencias: codigo pn tipo aliado estado",
      "LineaBase: pn desde hasta ventas",
      "Ventas: pn desde hasta ventas",
    ]);
  });
});
