import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { on } from "../../support/books";
import { ask, importDesk } from "../../support/imports";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
afterAll(desk.clear);
beforeAll(async () => {
  expect(await desk.bring(SMALL)).toMatchObject({ written: true });
});

const executed = { codigo: "P-2", opr: "O-2", titulo: "Plan P-2", ventana: 1, cadena: "CAFE", estado: "ejecutado" };

describe("a blank leaves what is, also where the sheet asks for it", () => {
  test("a closed plan need not repeat its closing", async () => {
    const { faults, sheets } = await desk.bring({ PN: [{ ...executed, titulo: "Otro" }] });
    expect([faults, sheets]).toEqual([[], { PN: { created: 0, changed: 1, unchanged: 0 } }]);
    expect(await ask("select closed_on::text from pn_closings")).toEqual([{ closed_on: "2025-03-31" }]);
  });

  test("nor a paper its dates", async () => {
    const { faults, sheets } = await desk.bring({
      Evidencias: [{ codigo: "E-ENV", pn: "P-1", tipo: "contrato", aliado: "AL-C", estado: "enviada" }],
    });
    expect([faults, sheets]).toEqual([[], { Evidencias: { created: 0, changed: 0, unchanged: 1 } }]);
  });
});

describe("where nothing is stored, a blank is still a fault", () => {
  test("of a plan that was never closed", async () => {
    const { faults } = await desk.bring({ PN: [{ ...executed, codigo: "P-1", opr: "O-1", titulo: "Plan P-1" }] });
    expect(faults).toMatchObject([{ code: "pn.executed_without_closing", row: 2, column: "fecha_cierre" }]);
  });

  test("of a plan and a paper that are new", async () => {
    const { faults } = await desk.bring({
      PN: [{ ...executed, codigo: "P-9" }],
      Evidencias: [{ codigo: "E-9", pn: "P-1", tipo: "factura", aliado: "AL-C", estado: "enviada" }],
    });
    expect(faults.map(({ code }) => code)).toEqual(["evidence.needs_issue", "pn.executed_without_closing"]);
  });

  test("and another fault of the row stays", async () => {
    const { faults } = await desk.bring({
      PN: [{ ...executed, ventana: 7 }],
      Desembolsos: [{ pn: "P-2", numero: 2, fecha_acreditacion: on("2024-05-01"), monto: 1 }],
    });
    expect(faults.map(({ code }) => code)).toEqual(["ref.faulty", "enum.unknown"]);
  });
});
