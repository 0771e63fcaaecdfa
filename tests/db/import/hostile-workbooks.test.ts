import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readTables } from "@/lib/platform/workbook/read-tables";
import { WorkbookRefused } from "@/lib/platform/workbook/refused";
import type { ReadLimits, TableRow } from "@/lib/platform/workbook/types";
import { bookOf, bookParts, scratch, zipOf } from "./hostile-zip";

const place = scratch();
afterAll(place.clear);

const MB = 1024 * 1024;
const TIME_LIMIT = 15_000;

/** Reads it all, and holds that the parent neither waits long nor grows. */
const read = async (path: string, limits: Partial<ReadLimits> = {}): Promise<TableRow[] | string> => {
  const started = performance.now();
  const before = process.memoryUsage().rss;
  const rows: TableRow[] = [];
  const outcome = await (async () => {
    try {
      for await (const row of readTables(path, limits)) rows.push(row);
      return rows;
    } catch (error) {
      if (error instanceof WorkbookRefused) return error.code;
      throw error;
    }
  })();
  expect(performance.now() - started).toBeLessThan(TIME_LIMIT);
  expect(process.memoryUsage().rss - before).toBeLessThan(120 * MB);
  return outcome;
};

const row = (cells: string, number = 1) => `<row r="${number}">${cells}</row>`;
const text = (value: string, reference = "A1") => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const spaces = Buffer.alloc(100 * MB, 32);
const withPart = (name: string, data: string | Buffer) =>
  zipOf([...bookParts({ rows: row(text("x")) }), { name, data }]);
const DTD =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';

describe("refused before anything is parsed", () => {
  test.each<[string, string | Buffer, string]>([
    ["texto.xlsx", "esto no es un libro", "workbook.not_a_workbook"],
    ["imagen.xlsx", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "workbook.not_a_workbook"],
    ["vacio.xlsx", "", "workbook.empty_file"],
    ["zip-vacio.xlsx", zipOf([]), "workbook.empty_file"],
    ["viejo.xlsx", Buffer.from("d0cf11e0a1b11ae100000000", "hex"), "workbook.old_or_locked"],
    ["cortado.xlsx", bookOf({ rows: row(text("x")) }).subarray(0, 600), "workbook.damaged"],
    ["otro.xlsx", zipOf([{ name: "foto.jpg", data: "x" }]), "workbook.not_a_workbook"],
    ["hoja.ods", zipOf([{ name: "mimetype", data: "x" }]), "workbook.other_format"],
    ["binario.xlsx", zipOf([{ name: "xl/workbook.bin", data: "x" }]), "workbook.other_format"],
    ["macros.xlsm", withPart("xl/vbaProject.bin", "x"), "workbook.macros"],
    ["fuera.xlsx", withPart("../../etc/passwd", "x"), "workbook.bad_entry_name"],
    ["raiz.xlsx", withPart("/etc/passwd", "x"), "workbook.bad_entry_name"],
    ["doble.xlsx", withPart("XL/Workbook.xml", "x"), "workbook.duplicate_entry"],
    ["bomba.xlsx", withPart("xl/media/x.bin", spaces), "workbook.inflates_too_much"],
    ["cifrado.xlsx", zipOf([{ name: "xl/workbook.xml", data: "x", encrypted: true }]), "workbook.encrypted"],
    ["metodo.xlsx", zipOf([{ name: "xl/workbook.xml", data: "x", method: 14 }]), "workbook.damaged"],
  ])("%s", async (name, content, code) => {
    expect(await read(place.file(name, content))).toBe(code);
  });

  test("more parts than a workbook has", async () => {
    const parts = Array.from({ length: 1_200 }, (_, index) => ({ name: `xl/p${index}.xml`, data: "x" }));
    expect(await read(place.file("partes.xlsx", zipOf(parts)))).toBe("workbook.too_many_entries");
  });

  test("many names for one block of bytes", async () => {
    const block = { name: "xl/a.bin", data: Buffer.alloc(2 * MB, 32) };
    const sharing = Array.from({ length: 400 }, (_, index) => ({ ...block, name: `xl/b${index}.bin`, sharesWith: 0 }));
    const code = await read(place.file("solapado.xlsx", zipOf([block, ...sharing])));
    expect(code).toBe("workbook.inflates_too_much");
    expect(await read(place.file("solapado2.xlsx", zipOf([block, ...sharing.slice(0, 100)])))).toBe("workbook.damaged");
  });

  test("a file over the size allowed, and one that is not there", async () => {
    expect(await read(place.file("grande.xlsx", bookOf({})), { fileBytes: 100 })).toBe("workbook.too_big");
    expect(await read(join(place.folder, "no-existe.xlsx"))).toBe("workbook.missing");
    mkdirSync(join(place.folder, "carpeta"));
    expect(await read(join(place.folder, "carpeta"))).toBe("workbook.not_a_workbook");
  });
});

describe("refused by the child", () => {
  const lying = bookParts({ rows: row(text("x")) }).map((part) =>
    part.name === "xl/sharedStrings.xml" ? { ...part, data: spaces, declaredInflated: 1_000 } : part,
  );
  const deep = `<worksheet><sheetData>${"<a>".repeat(100_000)}`;
  const many = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => one(i)).join("");

  test.each<[string, Buffer, string]>([
    ["a size that lies", zipOf(lying), "workbook.damaged"],
    [
      "a DOCTYPE with entities",
      zipOf(bookParts({}).map((p) => (p.name.includes("shared") ? { ...p, data: DTD } : p))),
      "workbook.doctype",
    ],
    ["a DOCTYPE in a part nobody reads", withPart("docProps/core.xml", DTD), "workbook.doctype"],
    ["an entity never declared", bookOf({ rows: row(text("&secreto;")) }), "workbook.damaged"],
    ["elements nested without end", bookOf({ sheet: deep }), "workbook.too_deep"],
    ["XML that stops halfway", bookOf({ sheet: "<worksheet><sheetData><row>" }), "workbook.damaged"],
    ["XML in UTF-16", withPart("xl/extra.xml", Buffer.from("\ufeff<a/>", "utf16le")), "workbook.damaged"],
    ["a shared string out of range", bookOf({ rows: row('<c t="s"><v>7</v></c>') }), "workbook.bad_string_index"],
    ["a number that is none", bookOf({ rows: row("<c><v>doce</v></c>") }), "workbook.damaged"],
    ["a column beyond the last", bookOf({ rows: row(text("x", "XFE1")) }), "workbook.column_out_of_range"],
    ["a million columns", bookOf({ rows: row(many(1_000_000, () => "<c/>")) }), "workbook.column_out_of_range"],
    ["a row beyond the last", bookOf({ rows: row(text("x"), 1_048_577) }), "workbook.row_out_of_range"],
    ["rows that go back", bookOf({ rows: row("", 5) + row("", 4) }), "workbook.damaged"],
    [
      "one text of many megabytes",
      bookOf({ strings: `<si><t>${"a".repeat(7 * MB)}</t></si>` }),
      "workbook.text_too_long",
    ],
    [
      "a sheet whose part is not there",
      zipOf(bookParts({}).filter((p) => !p.name.includes("sheet1"))),
      "workbook.damaged",
    ],
  ])("%s", async (name, content, code) => {
    expect(await read(place.file(`${name}.xlsx`, content))).toBe(code);
  });

  test("more strings, cells, memory or time than allowed", async () => {
    const strings = many(200_000, (index) => `<si><t>${"palabra ".repeat(40)}${index}</t></si>`);
    const heavy = place.file("textos.xlsx", bookOf({ strings, rows: row(text("x")) }));
    expect(await read(heavy, { strings: 1_000 })).toBe("workbook.too_many_strings");
    expect(await read(heavy, { heapMb: 24 })).toBe("workbook.too_much_memory");
    expect(await read(heavy, { waitMs: 60 })).toBe("workbook.too_slow");
    const wide = place.file("celdas.xlsx", bookOf({ rows: row(many(500, () => "<c><v>1</v></c>")) }));
    expect(await read(wide, { cells: 100 })).toBe("workbook.too_many_cells");
  });
});

describe("read for what they hold, whatever they pretend", () => {
  test("merges and validations over a whole sheet, and dimensions that lie", async () => {
    const after =
      '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    const sheet = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${row(text("último"), 1_048_576)}</sheetData>${after}</worksheet>`;
    expect(await read(place.file("combinado.xlsx", bookOf({ sheet })))).toEqual([
      { sheet: "PN", row: 1_048_576, cells: [{ column: 1, kind: "text", value: "último" }] },
    ]);
  });

  test("a million rows with style and nothing in them", async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 1}" s="1"><c r="A${i + 1}" s="1"/></row>`);
    expect(await read(place.file("estilos.xlsx", bookOf({ rows: rows.join("") })))).toEqual([]);
  });

  test("stops the child as soon as nobody reads on", async () => {
    const path = place.file("muchas.xlsx", bookOf({ rows: row(text("x")) + row(text("y", "A2"), 2) }));
    for await (const first of readTables(path)) {
      expect(first.row).toBe(1);
      break;
    }
  });
});
