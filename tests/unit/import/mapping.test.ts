import { describe, expect, test } from "vitest";
import { chosenMapping } from "@/lib/import/mapping/chosen-mapping";
import { mappedTables } from "@/lib/import/mapping/mapped-tables";
import type { Mapping } from "@/lib/import/mapping/mapping";
import { needsMapping } from "@/lib/import/mapping/needs-mapping";
import { fingerprint, type Outline, outlineOf } from "@/lib/import/mapping/outline";
import { proposeMapping } from "@/lib/import/mapping/propose-mapping";
import { inTheirNames } from "@/lib/import/mapping/their-names";
import type { Cell, TableRow } from "@/lib/platform/workbook/types";

type Line = readonly (string | number | null)[];

const cellsOf = (line: Line): Cell[] =>
  line.flatMap((value, at): Cell[] => {
    if (value === null) return [];
    return [
      typeof value === "number" ? { column: at + 1, kind: "number", value } : { column: at + 1, kind: "text", value },
    ];
  });

async function* book(sheets: Readonly<Record<string, readonly Line[]>>): AsyncGenerator<TableRow> {
  for (const [sheet, lines] of Object.entries(sheets))
    for (const [at, line] of lines.entries()) if (line.length > 0) yield { sheet, row: at + 1, cells: cellsOf(line) };
}

const MATRIX: Line[] = [
  ["Matriz de seguimiento"],
  [],
  [
    "Código OPR",
    "Organización",
    "Código PN",
    "Título del plan",
    "Ventana",
    "Rubro",
    "Estado",
    "Fecha primer desembolso",
    "Monto desembolsado",
    "Notas",
  ],
  ["O-1", "La Unión", "P-1", "Café", 1, "CAFE", "aprobado", "2024-01-15", 100, "x"],
  ["O-1", "La Unión", "P-2", "Miel", 1, "MIEL", "aprobado", null, null, "y"],
  ["O-2", "El Pino", "P-3", "Café", 2, "CAFE", "aprobado", "2024-03-01", 200, null],
];

const outlined = (sheets: Readonly<Record<string, readonly Line[]>>) => outlineOf(book(sheets));

const mapped = async (lines: readonly Line[], mapping: Mapping) => {
  const rows: string[] = [];
  for await (const { sheet, row, cells } of mappedTables(book({ Matriz: lines }), mapping))
    rows.push(`${sheet} ${row} ${cells.map((cell) => ("value" in cell ? cell.value : "")).join(" ")}`);
  return rows;
};

describe("the names in a file", () => {
  test("are found under its titles", async () => {
    const [matrix] = await outlined({ Matriz: MATRIX });
    expect(matrix).toMatchObject({ sheet: "Matriz", headerRow: 3, titled: true });
    expect(matrix?.headers[2]).toEqual({ column: 3, name: "Código PN" });
  });

  test("are asked about when no sheet is ours, or ours lacks what it needs while others are there", async () => {
    const asks = async (sheets: Readonly<Record<string, readonly Line[]>>) => needsMapping(await outlined(sheets));
    expect(await asks({ Matriz: MATRIX })).toBe(true);
    expect(
      await asks({
        cadenas: [
          ["Código", "NOMBRE"],
          ["A", "B"],
        ],
      }),
    ).toBe(false);
    expect(
      await asks({
        Cadenas: [
          ["codigo", "nombre", "otra"],
          ["A", "B", "C"],
        ],
        Notas: [["x"]],
      }),
    ).toBe(false);
    expect(
      await asks({
        Cadenas: [
          ["codigo", "denominación"],
          ["A", "B"],
        ],
      }),
    ).toBe(true);
    expect(await asks({ Cadenas: [["codigo"], ["A"]] })).toBe(false);
    expect(await asks({ Cadenas: [["Lista de cadenas"], ["codigo", "nombre"], ["A", "B"]] })).toBe(true);
    expect(await asks({ Instrucciones: [["x"]] })).toBe(false);
  });

  test("make one fingerprint, whatever the rows, the case and the accents", async () => {
    const one = fingerprint(await outlined({ Matriz: MATRIX }));
    const lower = MATRIX.map((line, at) =>
      at === 2 ? line.map((name) => String(name).toLowerCase().replace("ó", "o")) : line,
    );
    expect(fingerprint(await outlined({ MATRIZ: lower.slice(0, 4) }))).toBe(one);
    expect(fingerprint(await outlined({ Matriz: MATRIX.map((line) => line.slice(1)) }))).not.toBe(one);
  });
});

describe("a proposal", () => {
  test("finds the sheets and columns that are alike, and the first disbursement of a matrix", async () => {
    const { PN, OPR, Desembolsos, ...rest } = proposeMapping(await outlined({ Matriz: MATRIX }));
    expect(PN?.columns).toEqual({
      codigo: { column: 3 },
      opr: { column: 1 },
      titulo: { column: 4 },
      ventana: { column: 5 },
      cadena: { column: 6 },
      estado: { column: 7 },
    });
    expect(Desembolsos?.columns).toEqual({
      pn: { column: 3 },
      numero: { always: "1" },
      fecha_acreditacion: { column: 8 },
      monto: { column: 9 },
    });
    // Of what an organisation requires too little is there: nobody is led to think it is.
    expect([OPR, rest]).toEqual([undefined, {}]);
  });

  test("of our own names is each its own", async () => {
    const { Cadenas } = proposeMapping(await outlined({ Cadenas: [["codigo", "nombre"]] }));
    expect(Cadenas).toEqual({
      from: "Cadenas",
      headerRow: 1,
      columns: { codigo: { column: 1 }, nombre: { column: 2 } },
    });
  });
});

const OPR = { from: "Matriz", headerRow: 3, columns: { codigo: { column: 1 }, nombre: { column: 2 } } };
const PN = {
  from: "Matriz",
  headerRow: 3,
  columns: { codigo: { column: 3 }, opr: { column: 1 }, estado: { always: "aprobado" } },
};
const PAID = { pn: { column: 3 }, numero: { always: "1" }, fecha_acreditacion: { column: 8 }, monto: { column: 9 } };

describe("rows read through a mapping", () => {
  test("one sheet feeds several: what is equal comes once, and what a row lacks does not come", async () => {
    const Desembolsos = { from: "Matriz", headerRow: 3, columns: PAID };
    expect(await mapped(MATRIX, { OPR, PN, Desembolsos })).toEqual([
      "OPR 3 codigo nombre",
      "PN 3 codigo opr estado",
      "Desembolsos 3 pn numero fecha_acreditacion monto",
      "OPR 4 O-1 La Unión",
      "PN 4 P-1 O-1 aprobado",
      "Desembolsos 4 P-1 1 2024-01-15 100",
      "PN 5 P-2 O-1 aprobado",
      "OPR 6 O-2 El Pino",
      "PN 6 P-3 O-2 aprobado",
      "Desembolsos 6 P-3 1 2024-03-01 200",
    ]);
  });

  test("the same thing said in two ways stays two rows, for the checks to tell", async () => {
    const lines = [...MATRIX, ["O-1", "La Unión, S. A.", "P-4"]];
    expect((await mapped(lines, { OPR, PN })).filter((row) => row.startsWith("OPR"))).toHaveLength(4);
  });

  test("a sheet that feeds one of ours is taken as it is, repetitions too", async () => {
    expect(await mapped([...MATRIX, ["O-1", "La Unión"]], { OPR })).toHaveLength(1 + 4);
  });

  test("who accompanies an organisation comes although no end is known", async () => {
    const Asignaciones = {
      from: "Matriz",
      headerRow: 3,
      columns: { opr: { column: 1 }, psde: { column: 2 }, desde: { column: 8 }, hasta: { column: 10 } },
    };
    const lines = MATRIX.map((line) => line.slice(0, 9));
    expect((await mapped(lines, { OPR, Asignaciones })).filter((row) => row.startsWith("Asig"))).toEqual([
      "Asignaciones 3 opr psde desde hasta",
      "Asignaciones 4 O-1 La Unión 2024-01-15",
      "Asignaciones 6 O-2 El Pino 2024-03-01",
    ]);
  });
});

describe("what is chosen in the form", () => {
  const outline: Outline = [
    {
      sheet: "Hoja1",
      headerRow: 2,
      titled: true,
      headers: [
        { column: 1, name: "Cod" },
        { column: 4, name: "Nom" },
      ],
    },
  ];
  const chosen = (fields: Record<string, string>) => () => chosenMapping(fields, outline);

  test("becomes a mapping; a value for all goes before a column", () => {
    expect(
      chosen({ Cadenas: "Hoja1", Cadenas__codigo: "1", Cadenas__nombre: "4", Cadenas__nombre__valor: " Café " })(),
    ).toEqual({
      Cadenas: { from: "Hoja1", headerRow: 2, columns: { codigo: { column: 1 }, nombre: { always: "Café" } } },
    });
  });

  test("is refused where it says nothing, or not enough", () => {
    expect(chosen({})).toThrow("import.nothing_mapped");
    expect(chosen({ Cadenas: "Otra" })).toThrow("import.nothing_mapped");
    expect(chosen({ Cadenas: "Hoja1", Cadenas__codigo: "1" })).toThrow("import.column_missing");
    expect(chosen({ Cadenas: "Hoja1", Cadenas__codigo: "1", Cadenas__nombre: "3" })).toThrow("import.column_missing");
  });
});

test("a fault is told where the file has it", async () => {
  const placed = inTheirNames({ OPR, PN }, await outlined({ Matriz: MATRIX }));
  expect(placed({ sheet: "OPR", column: "nombre", row: 4 })).toEqual({
    sheet: "Matriz",
    column: "Organización",
    row: 4,
  });
  expect(placed({ sheet: "PN", column: "estado" })).toEqual({ sheet: "Matriz", column: "estado" });
  expect(placed({ sheet: "PN", column: null })).toEqual({ sheet: "Matriz", column: null });
  expect(placed({ sheet: "Ventas", column: "pn" })).toEqual({ sheet: "Ventas", column: "pn" });
});
