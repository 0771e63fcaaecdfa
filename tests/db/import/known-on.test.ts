import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startOfDay } from "@/lib/domain/tegucigalpa";
import type { ValuesOut } from "@/lib/import/sheet-rows";
import { type Book, on } from "../../support/books";
import { d18Of, verdictOf } from "../../support/figures";
import { ask, importDesk } from "../../support/imports";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
afterAll(desk.clear);
beforeAll(async () => {
  expect(await desk.bring(SMALL)).toMatchObject({ written: true });
});

const like = (sheet: keyof Book, at: number, more: object): ValuesOut => ({ ...SMALL[sheet]?.[at], ...more });
const closed = (codigo: string, more = {}) => like("PN", 1, { codigo, ...more });
const credited = (pn: string, more = {}) => like("Desembolsos", 0, { pn, ...more });
const contract = (codigo: string, pn: string, more = {}) =>
  like("Evidencias", 0, { codigo, pn, numero: codigo, ...more });
/** An instant that lies between what was imported before and what is imported after. */
const moment = async () => {
  await pause(5);
  const now = new Date();
  await pause(5);
  return now;
};
const LONG_AGO = new Date("2001-01-01T00:00:00Z");

describe("what an import first creates is known always; a change, from its own instant on", () => {
  test("a decision from 00:00 in Tegucigalpa of its day, and without a day always", async () => {
    await desk.bring({
      PN: [closed("K-1"), closed("K-2")],
      Desembolsos: [credited("K-1"), credited("K-2")],
      Evidencias: [
        contract("K-1-E", "K-1", { revisada_en: on("2026-01-20") }),
        contract("K-2-E", "K-2", { revisada_en: null }),
      ],
    });
    const day = startOfDay("2026-01-20");
    expect(await verdictOf("K-1", 2025, new Date(day.getTime() - 1))).toBe("sin_evidencia");
    expect(await verdictOf("K-1", 2025, day)).toBe("cumple");
    expect(await verdictOf("K-2", 2025, LONG_AGO)).toBe("cumple");
  });

  test("a window", async () => {
    await desk.bring({ PN: [closed("K-W")], Desembolsos: [credited("K-W")], Evidencias: [contract("K-W-E", "K-W")] });
    const before = await moment();
    await desk.bring({ PN: [closed("K-W", { ventana: 2 })] });
    expect(await verdictOf("K-W", 2025, before)).toBe("cumple");
    expect(await verdictOf("K-W", 2025, new Date())).toBe("no_cumple");
    expect(await verdictOf("K-W", 2025)).toBe("no_cumple");
    await desk.bring({ PN: [closed("K-W", { titulo: "Otro" })] });
    expect(
      await ask("select count(*)::int as n from pn_windows w join pns p on p.id = w.pn_id where p.code = 'K-W'"),
    ).toEqual([{ n: 3 }]);
  });

  test("a closing, another date for it, and a cancellation after it", async () => {
    await desk.bring({
      PN: [closed("K-C", { estado: "en_ejecucion", fecha_cierre: null, acta_cierre: null })],
      Desembolsos: [credited("K-C")],
      Evidencias: [contract("K-C-E", "K-C")],
    });
    const open = await moment();
    await desk.bring({ PN: [closed("K-C")] });
    const shut = await moment();
    await desk.bring({ PN: [closed("K-C", { fecha_cierre: on("2026-01-05") })] });
    const later = await moment();
    const cancelled = {
      estado: "cancelado",
      fecha_cierre: null,
      acta_cierre: null,
      fecha_cancelacion: on("2026-02-01"),
      motivo_cancelacion: "Acta 9",
    };
    expect(await desk.bring({ PN: [closed("K-C", cancelled)] })).toMatchObject({
      faults: [],
      sheets: { PN: { changed: 1 } },
    });
    const seen = [];
    for (const at of [open, shut, later, undefined])
      seen.push([await verdictOf("K-C", 2025, at), await verdictOf("K-C", 2026, at)]);
    expect(seen).toEqual([
      ["no_ejecutado", "no_ejecutado"],
      ["cumple", "cumple"],
      ["no_ejecutado", "cumple"],
      ["no_ejecutado", "no_ejecutado"],
    ]);
    expect((await desk.bring({ PN: [closed("K-C", cancelled)] })).sheets).toMatchObject({ PN: { unchanged: 1 } });
    expect(await ask("select state from pns where code = 'K-C'")).toEqual([{ state: "cancelado" }]);
  });

  test("a disbursement corrected, then reversed, then another", async () => {
    await desk.bring({ PN: [closed("K-D")], Desembolsos: [credited("K-D")] });
    const first = await moment();
    await desk.bring({ Desembolsos: [credited("k-d", { fecha_acreditacion: on("2024-02-29") })] });
    const corrected = await moment();
    const back = { revertido: "si", fecha_reversion: on("2024-03-05"), motivo_reversion: "Cuenta equivocada" };
    await desk.bring({ Desembolsos: [credited("K-D", { fecha_acreditacion: on("2024-02-29"), ...back })] });
    expect(await d18Of("K-D")).toBeNull();
    await desk.bring({ Desembolsos: [credited("K-D", { numero: 2, fecha_acreditacion: on("2024-04-10") })] });
    expect(await d18Of("K-D", LONG_AGO)).toBe("2025-07-15");
    expect(await d18Of("K-D", first)).toBe("2025-07-15");
    expect(await d18Of("K-D", corrected)).toBe("2025-08-29");
    // What an import first creates is known always: the second credit too.
    expect(await d18Of("K-D")).toBe("2025-10-10");
  });

  test("an ally's kind, until a paper names it", async () => {
    await desk.bring({ Aliados: [{ codigo: "AL-K", nombre: "K", tipo: "financiero" }] });
    await desk.bring({ Aliados: [{ codigo: "al-k", nombre: "K", tipo: "ambos" }] });
    const rows = await ask<{ kind: string; always: boolean }>(
      `select k.kind, k.known_from < '1901-01-01' as always from ally_kinds k join allies a on a.id = k.ally_id where a.code = 'AL-K' order by k.known_from`,
    );
    expect(rows).toEqual([
      { kind: "financiero", always: true },
      { kind: "ambos", always: false },
    ]);
  });
});
