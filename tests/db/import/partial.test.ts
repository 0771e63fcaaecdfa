import { afterAll, beforeAll, expect, test } from "vitest";
import type { ValuesOut } from "@/lib/import/sheet-rows";
import { type Book, on } from "../../support/books";
import { ask, importDesk, rowCounts } from "../../support/imports";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
afterAll(desk.clear);
beforeAll(async () => {
  expect(await desk.bring(SMALL)).toMatchObject({ written: true });
});

const like = (sheet: keyof Book, at: number, more: object): ValuesOut => ({ ...SMALL[sheet]?.[at], ...more });
const paper = (codigo: string, pn: string, aliado: string) =>
  like("Evidencias", 1, { codigo, pn, aliado, numero: codigo, estado: "enviada" });
/** A faulty organisation with all that hangs on it, a faulty ally, and beside them what is sound. */
const mixed = (forma: string, tipo: string): Book => ({
  OPR: [like("OPR", 0, { codigo: "O-BAD", forma }), like("OPR", 0, { codigo: "O-GOOD" })],
  Asignaciones: [{ opr: "o-bad", psde: "PS-2", desde: on("2020-01-01"), hasta: on("2020-12-31") }],
  PN: [like("PN", 0, { codigo: "P-BAD", opr: "o-bad" }), like("PN", 0, { codigo: "P-GOOD", opr: "O-GOOD" })],
  Desembolsos: [like("Desembolsos", 0, { pn: "p-bad" }), like("Desembolsos", 0, { pn: "p-good" })],
  Aliados: [{ codigo: "AL-BAD", nombre: "Malo", tipo }],
  Evidencias: [paper("E-BAD", "P-BAD", "AL-C"), paper("E-ALLY", "P-GOOD", "al-bad"), paper("E-GOOD", "P-GOOD", "AL-C")],
  LineaBase: [{ pn: "P-BAD", desde: on("2021-01-01"), hasta: on("2021-12-31"), ventas: 1 }],
});

test("what depends on a faulty row is faulty, down the whole chain", async () => {
  const before = await rowCounts();
  const { faults, sheets, written } = await desk.bring(mixed("club", "socio"));
  expect(written).toBe(false);
  expect(faults.map(({ sheet, row, code }) => `${sheet} ${row} ${code}`).sort()).toEqual([
    "Aliados 2 enum.unknown",
    "Asignaciones 2 ref.faulty",
    "Desembolsos 2 ref.faulty",
    "Evidencias 2 ref.faulty",
    "Evidencias 3 ref.faulty",
    "LineaBase 2 ref.faulty",
    "OPR 2 enum.unknown",
    "PN 2 ref.faulty",
  ]);
  expect(sheets).toMatchObject({
    OPR: { created: 1 },
    PN: { created: 1 },
    Evidencias: { created: 1 },
    LineaBase: { created: 0 },
  });
  expect(await rowCounts()).toEqual(before);
});

test("the right rows are written when asked for, and the mended workbook completes them", async () => {
  const first = await desk.bring(mixed("club", "socio"), { partial: true });
  expect(first.written).toBe(true);
  expect(await codes()).toEqual([
    "AL-C",
    "AL-F",
    "AL-X",
    "E-APR",
    "E-DEV",
    "E-ENV",
    "E-GOOD",
    "E-REC",
    "O-1",
    "O-2",
    "O-GOOD",
    "P-1",
    "P-2",
    "P-3",
    "P-GOOD",
  ]);
  const mended = await desk.bring(mixed("grupo", "comercial"));
  expect(mended).toMatchObject({
    written: true,
    faults: [],
    sheets: {
      OPR: { created: 1, unchanged: 1 },
      PN: { created: 1, unchanged: 1 },
      Desembolsos: { created: 1, unchanged: 1 },
      Aliados: { created: 1, unchanged: 0 },
      Evidencias: { created: 2, unchanged: 1 },
      LineaBase: { created: 1, unchanged: 0 },
    },
  });
});

const codes = async () => {
  const rows = await ask<{ code: string }>(
    "select code from oprs union all select code from pns union all select code from allies union all select code from evidences order by 1",
  );
  return rows.map(({ code }) => code);
};
