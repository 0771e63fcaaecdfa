import { describe, expect, test } from "vitest";
import { bill, loan, stepOf, wordOf } from "./support/paper";

const D18 = "2025-07-15";
const owed = (observedOn: string, centavos: number) => ({ balances: [{ observedOn, centavos }] });

describe("an invoice", () => {
  test.each([
    ["2025-01-14", "antes_de_ventana"],
    ["2025-01-15", `dentro_de_ventana ${D18}`],
    ["2025-07-16", "dentro_de_ventana 2025-07-16"],
    ["2025-10-15", "dentro_de_ventana 2025-10-15"],
    ["2025-10-16", "despues_de_ventana"],
  ])("of %s: %s", (issuedOn, word) => {
    expect(wordOf([bill(issuedOn)])).toBe(word);
    expect(wordOf([bill(issuedOn, { kind: "otro_comprobante" })])).toBe(word);
  });

  test("falls in the window the set draws", () => {
    expect(wordOf([bill("2025-06-14")], { facturaMesesAntes: 1 })).toBe("antes_de_ventana");
    expect(wordOf([bill("2025-11-15")], { facturaMesesDespues: 4 })).toBe("dentro_de_ventana 2025-11-15");
  });

  test("must be the organisation's own where the set says so, however its number is written", () => {
    const own = { facturaEmitidaPor: "opr" } as const;
    expect(wordOf([bill(D18, { issuerRtn: "0801-9995-123456" })], own)).toBe(`dentro_de_ventana ${D18}`);
    expect(wordOf([bill(D18, { issuerRtn: "08019995123457" })], own)).toBe("emisor_no_es_opr");
    expect(wordOf([bill(D18)], own)).toBe("emisor_no_es_opr");
  });

  test("without a date proves nothing", () => {
    expect(wordOf([bill(D18, { issuedOn: null })])).toBe("faltan_fechas");
  });
});

describe("a credit", () => {
  test.each([
    [{ validFrom: D18, validTo: D18 }, `vigente ${D18}`],
    [{ validFrom: "2025-07-16" }, "empieza_despues"],
    [{ validTo: "2025-07-14" }, "termina_antes"],
    [{ validTo: null }, "faltan_fechas"],
    [{ allyKind: "comercial" }, "aliado_de_otro_tipo"],
    [{ settledOn: D18 }, "pagado_por_finiquito"],
    [{ settledOn: "2025-07-16" }, `vigente ${D18}`],
    [{ settledOn: D18, revolving: true }, "pagado_por_finiquito"],
    [owed(D18, 0), "pagado_por_saldo"],
    [owed("2025-07-16", 0), `vigente ${D18}`],
    [owed(D18, 1), `vigente ${D18}`],
    [{ ...owed(D18, 0), revolving: true }, `vigente ${D18}`],
    [{ issuedOn: "2025-12-01" }, `vigente ${D18}`],
  ] as const)("%j: %s", (over, word) => {
    expect(wordOf([loan({ ...over, balances: "balances" in over ? [...over.balances] : [] })])).toBe(word);
  });

  test("gathers the balances of all its papers, the latest by date", () => {
    const paid = loan(owed("2025-06-30", 0));
    expect(wordOf([paid, loan({ evidenceId: "2", ...owed("2025-07-01", 5) })])).toBe(`vigente ${D18}`);
    expect(wordOf([paid, loan({ evidenceId: "2", ...owed("2025-05-01", 5) })])).toBe("pagado_por_saldo");
    expect(wordOf([loan(), loan({ evidenceId: "2", settledOn: D18 })])).toBe("pagado_por_finiquito");
  });

  test("of two balances on one date takes the later-listed", () => {
    const balances = (...amounts: number[]) => amounts.map((centavos) => ({ observedOn: "2025-07-01", centavos }));
    expect(wordOf([loan({ balances: balances(0, 5) })])).toBe(`vigente ${D18}`);
    expect(wordOf([loan({ balances: balances(5, 0) })])).toBe("pagado_por_saldo");
  });

  test("is told from others by ally and number, unnumbered ones by ally and dates", () => {
    const paid = { evidenceId: "2", ...owed("2025-07-01", 0) };
    expect(wordOf([loan(), loan({ ...paid, number: "CR-2" })])).toBe(`vigente ${D18}`);
    expect(wordOf([loan(), loan({ ...paid, allyId: "C" })])).toBe(`vigente ${D18}`);
    expect(wordOf([loan(), loan({ ...paid, number: " CR-12345 ", validTo: "2026-01-01" })])).toBe("pagado_por_saldo");
    expect(wordOf([loan({ number: null }), loan({ ...paid, number: " " })])).toBe("pagado_por_saldo");
    expect(wordOf([loan({ number: null }), loan({ ...paid, number: null, validTo: "2026-01-01" })])).toBe(
      `vigente ${D18}`,
    );
  });

  test("keeps in the trace only the end of its number", () => {
    expect(stepOf([loan()]).number).toBe("…2345");
    expect(stepOf([loan({ number: "77" })]).number).toBe("77");
    expect(stepOf([bill(D18, { number: "F-123456" })]).number).toBe("F-123456");
  });
});
