import { createWriteStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, test } from "vitest";
import { exampleFiles } from "@/lib/import/examples-workbook";
import { writeMarked } from "@/lib/import/marked";
import { parseTables } from "@/lib/import/parse-tables";
import { checkRow } from "@/lib/import/row-checks";
import { speak } from "@/lib/import/sentences";
import { writeTemplate } from "@/lib/import/template";
import { readTables } from "@/lib/platform/workbook/read-tables";
import type { TableRow } from "@/lib/platform/workbook/types";
import { READ_LIMITS } from "@/lib/platform/workbook/types";
import { writeWorkbook } from "@/lib/platform/workbook/write";
import type { RowOut } from "@/lib/platform/workbook/write-types";
import { openArchive } from "@/lib/platform/zip";
import { scratch } from "./hostile-zip";

const place = scratch();
afterAll(place.clear);

const save = async (name: string, bytes: AsyncIterable<Uint8Array>) => {
  const path = join(place.folder, name);
  await pipeline(bytes, createWriteStream(path));
  return path;
};
const write = (name: string, rows: readonly RowOut[]) => save(name, writeWorkbook([{ name: "PN", rows }]));
const read = async (path: string) => {
  const rows: TableRow[] = [];
  for await (const row of readTables(path)) rows.push(row);
  return rows;
};
/** Every part of the package, inflated: what counts, whatever the compressor's version. */
const partsOf = async (path: string) => {
  const archive = await openArchive(path, READ_LIMITS);
  const parts = new Map<string, string>();
  for (const { name } of archive.entries) {
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.open(name)) chunks.push(chunk);
    parts.set(name, Buffer.concat(chunks).toString());
  }
  archive.close();
  return parts;
};

describe("what we write", () => {
  test("comes back as it was: text stays text whatever it starts with, dates are real", async () => {
    const values = [
      "=1+1",
      "+34",
      "@x",
      "0801",
      'a<b>&"c"',
      "_x000D_",
      " lado ",
      "línea\notra",
      "emoji 🌱",
      12.5,
      true,
    ];
    const path = await write("ida-y-vuelta.xlsx", [
      ["codigo"],
      [...values, { date: "2024-02-29" }, null, { date: "1899-01-01" }],
    ]);
    const [, row] = await read(path);
    expect(row?.cells.map((cell) => ("value" in cell ? cell.value : null))).toEqual([
      ...values,
      "2024-02-29",
      "1899-01-01",
    ]);
    expect(row?.cells.map(({ kind }) => kind)).toEqual([...Array(9).fill("text"), "number", "bool", "date", "text"]);
  });

  test("is read alike by another program", async () => {
    const path = await write("otro.xlsx", [
      ["codigo", "fecha"],
      ['=HYPERLINK("x")', { date: "2024-02-29" }],
    ]);
    const book = await readXlsx(await readFile(path));
    expect(book.sheets.map(({ name, rows }) => [name, rows])).toEqual([
      [
        "PN",
        [
          ["codigo", "fecha"],
          ['=HYPERLINK("x")', new Date("2024-02-29T00:00:00Z")],
        ],
      ],
    ]);
  });

  test("keeps rows at their own place", async () => {
    const rows = [
      { at: 3, cells: new Map([[2, "b"]]) },
      { at: 1_048_576, cells: new Map([[16_384, "z"]]) },
    ];
    expect(await read(await write("lugares.xlsx", rows))).toEqual([
      { sheet: "PN", row: 3, cells: [{ column: 2, kind: "text", value: "b" }] },
      { sheet: "PN", row: 1_048_576, cells: [{ column: 16_384, kind: "text", value: "z" }] },
    ]);
  });
});

describe("the template", () => {
  const lists = {
    municipalities: [{ code: "0101", name: "La Ceiba", departmentCode: "01", department: "Atlántida" }],
    chains: [{ code: "CAFE", name: "Café" }],
    offices: [],
    psdes: [],
  };

  test("has every sheet, offers lists, and its empty form imports nothing", async () => {
    const path = await save("plantilla.xlsx", writeTemplate(lists));
    await expect(read(path).then((rows) => collect(rows))).rejects.toMatchObject({
      code: "workbook.nothing_to_import",
    });
    const book = await readXlsx(await readFile(path), { readStyles: true });
    expect(book.sheets.map(({ name }) => name)).toEqual(
      "Instrucciones Oficinas PSDE Cadenas OPR Asignaciones PN Desembolsos Aliados Evidencias LineaBase Ventas Listas".split(
        " ",
      ),
    );
    const plans = book.sheets.find(({ name }) => name === "PN");
    expect(plans?.dataValidations?.map(({ range, formula1, values }) => [range, values ?? formula1])).toEqual([
      ["D2:D5000", ["1", "2", "3"]],
      ["E2:E5000", "Listas!$E$2:$E$2"],
      ["F2:F5000", ["aprobado", "en_ejecucion", "ejecutado", "cancelado"]],
    ]);
  });
});

describe("the workbook given back", () => {
  const rows: RowOut[] = [
    ["codigo", "opr", "titulo", "ventana", "cadena", "fecha_cierre"],
    ["PN-1", "OPR-1", "Café", 4, "CAFE", { date: "2025-03-31" }],
    [],
    ["PN-2", "OPR-1", null, 1, "CAFE", "31/02/2025"],
  ];

  test("keeps values and places, reddens what is wrong, notes why, lists it, and reads the same again", async () => {
    const source = await write("con-fallas.xlsx", rows);
    const faults = await collect(await read(source));
    const path = await save("marcado.xlsx", writeMarked(readTables(source), faults, "es"));
    const book = await readXlsx(await readFile(path), { readStyles: true });
    const [list, plans] = book.sheets;
    expect(list?.rows.map((row) => row.slice(0, 4))).toEqual([
      ["hoja", "fila", "columna", "valor"],
      ["PN", 1, "estado", null],
      ["PN", 2, "ventana", "4"],
      ["PN", 4, "titulo", null],
      ["PN", 4, "fecha_cierre", "31/02/2025"],
    ]);
    const marked = [...(plans?.cells ?? [])].filter(([, cell]) => cell.comment);
    expect(marked.map(([at]) => at).toSorted()).toEqual(["0,6", "1,3", "3,2", "3,5"]);
    expect(marked.map(([, cell]) => JSON.stringify(cell.style?.fill).includes("FFC7CE"))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(marked[0]?.[1].comment?.text).toContain("Falta la columna obligatoria «estado».");
    const again = (await read(path)).filter(({ sheet }) => sheet === "PN");
    expect(again.map(({ row }) => row)).toEqual([1, 2, 4]);
    expect(again[1]).toEqual((await read(source))[1]);
  });

  test("of forty thousand rows passes through without growing", async () => {
    const many = function* () {
      yield ["codigo", "nombre"];
      for (let row = 0; row < 40_000; row++) yield [`C-${row}`, "x".repeat(100)];
    };
    const path = await save("largo.xlsx", writeWorkbook([{ name: "Cadenas", rows: many() }]));
    const before = process.memoryUsage().rss;
    await save("largo-marcado.xlsx", writeMarked(readTables(path), [], "en"));
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * 1024 * 1024);
  });
});

describe("the workbooks of the worked examples", () => {
  const folder = join(import.meta.dirname, "../../../docs/examples");

  test("in the repository are the ones the script writes", async () => {
    const files = exampleFiles();
    expect((await readdir(folder)).filter((name) => name.endsWith(".xlsx")).toSorted()).toEqual(
      files.map(({ file }) => file).toSorted(),
    );
    for (const { file, sheets } of files) {
      expect(await partsOf(join(folder, file))).toEqual(await partsOf(await save(file, writeWorkbook(sheets))));
    }
  });

  test.each(exampleFiles().map(({ file }) => file))("%s has no fault", async (file) => {
    expect(await collect(await read(join(folder, file)))).toEqual([]);
  });
});

async function* stream(rows: readonly TableRow[]) {
  yield* rows;
}

/** Every fault of the rows, in words. */
async function collect(rows: readonly TableRow[]) {
  const faults = [];
  for await (const event of parseTables(stream(rows))) {
    if (event.kind === "fault") faults.push(event.fault);
    if (event.kind !== "row") continue;
    faults.push(...event.row.faults, ...(event.sound ? checkRow(event.sheet, event.row, "2026-11-22").faults : []));
  }
  return faults.map((fault) => speak(fault, "es"));
}
