import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sha256 } from "../../support/books";
import { ask, importDesk } from "../../support/imports";
import { jpeg, pdf, png } from "../../support/papers";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
afterAll(desk.clear);
beforeAll(async () => {
  expect(await desk.bring(SMALL)).toMatchObject({ written: true });
});

const paper = (codigo: string, archivo: string | null, more = {}) => ({
  ...SMALL.Evidencias?.[1],
  codigo,
  numero: codigo,
  archivo,
  ...more,
});
const bring = async (rows: readonly ReturnType<typeof paper>[], files: Record<string, Uint8Array> | null, more = {}) =>
  desk.bring({ Evidencias: rows }, { files: files && (await desk.zip(files)), ...more });

const stored = () => {
  try {
    return readdirSync(desk.store, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
};
const filesOf = (codigo: string) =>
  ask<{ name: string; sha: string; type: string; key: string; bytes: number }>(
    `select f.original_name as name, f.sha256 as sha, f.media_type as type, f.storage_key as key, f.bytes::int as bytes
     from evidences e join evidence_versions v on v.evidence_id = e.id and v.state <> 'retirada'
     join version_files x on x.version_id = v.id join files f on f.id = x.file_id where e.code = '${codigo}' order by x.position`,
  );

describe("papers that come in a ZIP", () => {
  test("are kept byte by byte, readable by this account alone, whatever their folder and case", async () => {
    const files = { "escaneos/Contrato 1.PDF": pdf("1"), "foto.png": png("2"), "otra/Niño.jpg": jpeg("3") };
    const names = "contrato 1.pdf; C:\\docs\\FOTO.png;Nin\u0303o.JPG";
    expect(await bring([paper("E-A", names)], files)).toMatchObject({ written: true, faults: [] });
    const kept = await filesOf("E-A");
    expect(kept.map(({ sha, type }) => [sha, type])).toEqual([
      [sha256(pdf("1")), "application/pdf"],
      [sha256(png("2")), "image/png"],
      [sha256(jpeg("3")), "image/jpeg"],
    ]);
    for (const { key, sha, bytes } of kept) {
      const file = path.join(desk.store, key);
      expect(sha256(readFileSync(file))).toBe(sha);
      expect(statSync(file)).toMatchObject({ size: bytes });
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }
    expect(stored()).toHaveLength(3);
  });

  test("twenty in one cell keep their order; one named twice is one", async () => {
    const names = Array.from({ length: 20 }, (_, at) => `hoja-${at}.pdf`);
    const files = Object.fromEntries(names.map((name) => [`x/${name}`, pdf(name)]));
    expect(await bring([paper("E-B", [...names, "HOJA-0.pdf"].join(" ; "))], files)).toMatchObject({ written: true });
    expect((await filesOf("E-B")).map(({ name }) => name)).toEqual(names);
  });

  test("one scan may prove papers of two plans, each with bytes of its own", async () => {
    const rows = [paper("E-C1", "mismo.pdf"), paper("E-C2", "mismo.pdf", { pn: "P-2" })];
    expect(await bring(rows, { "mismo.pdf": pdf("mismo") })).toMatchObject({ written: true, faults: [] });
    const [one] = await filesOf("E-C1");
    const [other] = await filesOf("E-C2");
    expect([one?.sha, other?.sha]).toEqual([sha256(pdf("mismo")), sha256(pdf("mismo"))]);
    expect(one?.key).not.toBe(other?.key);
  });

  test("a folder tells two of one name apart", async () => {
    const files = { "a/x.pdf": pdf("a"), "b/x.pdf": pdf("b") };
    expect(await bring([paper("E-D", "B/X.pdf")], files)).toMatchObject({ written: true });
    expect((await filesOf("E-D")).map(({ sha }) => sha)).toEqual([sha256(pdf("b"))]);
  });

  test("a blank cell keeps them, another list replaces them", async () => {
    const files = { "1.pdf": pdf("uno"), "2.pdf": pdf("dos") };
    await bring([paper("E-E", "1.pdf;2.pdf")], files);
    expect(await bring([paper("E-E", null, { monto: 5 })], null)).toMatchObject({
      sheets: { Evidencias: { changed: 1 } },
    });
    expect((await filesOf("E-E")).map(({ name }) => name)).toEqual(["1.pdf", "2.pdf"]);
    expect(await bring([paper("E-E", "2.pdf")], files)).toMatchObject({ sheets: { Evidencias: { changed: 1 } } });
    expect((await filesOf("E-E")).map(({ name }) => name)).toEqual(["2.pdf"]);
    expect(await bring([paper("E-E", "-")], null)).toMatchObject({ sheets: { Evidencias: { changed: 1 } } });
    expect(await filesOf("E-E")).toEqual([]);
  });
});

describe("the same name with other bytes is another paper", () => {
  test("in review it replaces the one there was", async () => {
    await bring([paper("E-F", "f.pdf")], { "f.pdf": pdf("borrosa") });
    expect(await bring([paper("E-F", "f.pdf")], { "f.pdf": pdf("nítida") })).toMatchObject({
      sheets: { Evidencias: { changed: 1 } },
    });
    expect((await filesOf("E-F")).map(({ sha }) => sha)).toEqual([sha256(pdf("nítida"))]);
  });

  test("of an approved evidence it is a fault", async () => {
    const row = paper("E-G", "g.pdf", { estado: "aprobada" });
    await bring([row], { "g.pdf": pdf("aprobada") });
    const { faults } = await bring([row], { "g.pdf": pdf("otra") });
    expect(faults).toMatchObject([{ code: "stored.approved_differs", row: 2, column: "archivo", value: "g.pdf" }]);
    expect((await filesOf("E-G")).map(({ sha }) => sha)).toEqual([sha256(pdf("aprobada"))]);
  });
});

describe("papers that no row keeps", () => {
  let before: string[];
  beforeEach(() => {
    before = stored();
  });
  const bad = (more = {}) => paper("E-Z", "z.pdf", { tipo: "contrato", vigente_desde: null, ...more });

  test("leave the disk when nothing is written: faulty, rehearsed, or refused", async () => {
    expect(await bring([paper("E-Y", "y.pdf"), bad()], { "y.pdf": pdf("y"), "z.pdf": pdf("z") })).toMatchObject({
      written: false,
    });
    expect(await bring([paper("E-Y", "y.pdf")], { "y.pdf": pdf("y") }, { dryRun: true })).toMatchObject({ faults: [] });
    expect(stored()).toEqual(before);
  });

  test("and so do those of the faulty rows, and of rows that were there already", async () => {
    const files = { "y.pdf": pdf("y"), "z.pdf": pdf("z") };
    expect(await bring([paper("E-Y", "y.pdf"), bad()], files, { partial: true })).toMatchObject({ written: true });
    expect(stored()).toHaveLength(before.length + 1);
    expect(await bring([paper("E-Y", "y.pdf")], files)).toMatchObject({ sheets: { Evidencias: { unchanged: 1 } } });
    expect(stored()).toHaveLength(before.length + 1);
  });
});

describe("papers that cannot be taken", () => {
  test.each<[string, string, Record<string, Uint8Array> | null, string]>([
    ["file.archive_missing", "a.pdf", null, "a.pdf"],
    ["file.archive_missing", "a.pdf;b.pdf", null, "a.pdf;b.pdf"],
    ["file.not_found", "falta.pdf", { "a.pdf": pdf() }, "falta.pdf"],
    ["file.ambiguous", "x.pdf", { "a/x.pdf": pdf("a"), "b/x.pdf": pdf("b") }, "x.pdf"],
    ["file.bad_type", "a.pdf", { "a.pdf": Buffer.from("esto es texto") }, "a.pdf"],
    [
      "file.too_big",
      "a.pdf",
      { "a.pdf": Buffer.concat([pdf(), Buffer.alloc(50 * 1024 * 1024, "abcdefghij")]) },
      "a.pdf",
    ],
  ])("%s", async (code, archivo, files, value) => {
    const before = stored();
    const { faults, written } = await bring([paper("E-N", archivo)], files);
    expect(written).toBe(false);
    expect(faults).toMatchObject([{ code, sheet: "Evidencias", row: 2, column: "archivo", value }]);
    expect(faults[0]?.message + (faults[0]?.hint ?? "")).not.toMatch(/\{\w+\}/);
    expect(stored()).toEqual(before);
  });

  test("file.duplicate: the same bytes in one plan, stored or above", async () => {
    await bring([paper("E-S", "s.pdf")], { "s.pdf": pdf("s") });
    const rows = [paper("E-S1", "otro nombre.pdf"), paper("E-S2", "t.pdf"), paper("E-S3", "u.pdf")];
    const { faults } = await bring(rows, { "otro nombre.pdf": pdf("s"), "t.pdf": pdf("t"), "u.pdf": pdf("t") });
    expect(faults).toMatchObject([
      { code: "file.duplicate", row: 2, column: "archivo", value: "otro nombre.pdf" },
      { code: "file.duplicate", row: 4, column: "archivo", value: "u.pdf" },
    ]);
    expect(faults.map(({ message }) => message).join()).toMatch(/E-S\b.*E-S2/);
  });
});
