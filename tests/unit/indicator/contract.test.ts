import { describe, expect, test } from "vitest";
import type { DocumentFacts } from "@/lib/indicator/facts";
import { paper, stepOf, wordOf } from "./support/paper";

const D18 = "2025-07-15";
const order = (over: Partial<DocumentFacts>) => paper({ kind: "orden_de_compra", ...over });
const quota = (over: Partial<DocumentFacts> = {}) => paper({ kind: "cuota_de_mercado", ...over });
const annex = (over: Partial<DocumentFacts>) =>
  paper({ evidenceId: "2", code: "EV-2", kind: "adenda", parentId: "1", validFrom: null, ...over });
const rescission = (over: Partial<DocumentFacts>) => annex({ kind: "rescision", validTo: null, ...over });

describe("a contract", () => {
  test.each([
    [{ validFrom: D18, validTo: D18 }, `vigente ${D18}`],
    [{ validTo: "2025-07-14" }, "termina_antes"],
    [{ validFrom: "2025-07-16" }, "empieza_despues"],
    [{ validTo: null, openEnded: true }, `vigente ${D18}`],
    [{ validTo: null }, "faltan_fechas"],
    [{ validFrom: null }, "faltan_fechas"],
    [{ issuedOn: "2025-09-01" }, "vigente 2025-09-01"],
    [{ issuedOn: "2025-01-01" }, `vigente ${D18}`],
    [{ allyKind: "financiero" }, "aliado_de_otro_tipo"],
    [{ allyKind: "ambos" }, `vigente ${D18}`],
  ] as const)("%j: %s", (over, word) => {
    expect(wordOf([paper(over)])).toBe(word);
  });

  test("remembers by how much it missed", () => {
    expect(stepOf([paper({ validTo: "2025-07-05" })]).reason).toEqual({
      code: "termina_antes",
      to: "2025-07-05",
      days: 10,
    });
  });
});

describe("an order", () => {
  test.each([
    [{ validFrom: null, issuedOn: "2025-07-01", validTo: "2025-08-01" }, `vigente ${D18}`],
    [{ validFrom: null, issuedOn: "2025-07-20", validTo: "2025-08-01" }, "empieza_despues"],
    [{ validFrom: "2025-07-01", issuedOn: "2025-07-20", validTo: "2025-08-01" }, "vigente 2025-07-20"],
    [{ validFrom: null, issuedOn: "2025-07-01", validTo: null }, "faltan_fechas"],
  ])("%j: %s", (over, word) => {
    expect(wordOf([order(over)])).toBe(word);
  });

  test("does not count where the set says so", () => {
    expect(wordOf([order({})], { ordenDeCompraCuenta: false })).toBe("orden_no_cuenta");
  });
});

test("a quota counts, as a contract, only where the set says so", () => {
  expect(wordOf([quota()])).toBe("cuota_no_cuenta");
  expect(wordOf([quota()], { cuotaDeMercadoCuenta: true })).toBe(`vigente ${D18}`);
  expect(wordOf([quota({ validTo: "2025-07-01" })], { cuotaDeMercadoCuenta: true })).toBe("termina_antes");
});

describe("an addendum", () => {
  const expired = paper({ validTo: "2025-06-30" });

  test("extends its contract, from its own issue date on", () => {
    expect(wordOf([annex({ validTo: "2025-12-31", issuedOn: "2025-06-01" }), expired])).toBe(`vigente ${D18}`);
    expect(wordOf([annex({ validTo: "2025-12-31", issuedOn: "2025-08-01" }), expired])).toBe("vigente 2025-08-01");
    expect(wordOf([annex({ validTo: null, openEnded: true }), expired])).toBe(`vigente ${D18}`);
  });

  test("may restate the start, and may fall short", () => {
    expect(wordOf([annex({ validFrom: "2025-07-16" }), expired])).toBe("empieza_despues");
    expect(wordOf([annex({ validTo: "2025-07-14" }), expired])).toBe("termina_antes");
    expect(wordOf([annex({ validTo: null }), expired])).toBe("faltan_fechas");
  });

  test("takes nothing from the contract, and is nothing without one", () => {
    expect(wordOf([paper(), annex({ validTo: "2025-02-01" })])).toBe(`vigente ${D18}`);
    expect(wordOf([annex({ validFrom: "2025-01-01" })])).toBe("sin_contrato");
    expect(wordOf([annex({ parentId: "3" }), paper({ evidenceId: "3", kind: "orden_de_compra" })])).toBe(
      "sin_contrato",
    );
  });
});

describe("a rescission", () => {
  test("ends the contract on its date, that day included", () => {
    expect(wordOf([paper(), rescission({ issuedOn: "2025-07-14" })])).toBe("rescindido_antes");
    expect(wordOf([paper(), rescission({ issuedOn: D18 })])).toBe(`vigente ${D18}`);
    expect(wordOf([paper(), rescission({ validFrom: "2025-07-01" })])).toBe("rescindido_antes");
    expect(stepOf([paper(), rescission({ issuedOn: D18 })]).reason).toMatchObject({ to: D18 });
  });

  test("ends the addenda too; the earliest of two counts, one of another contract does not", () => {
    const ended = rescission({ evidenceId: "3", issuedOn: "2025-07-01" });
    expect(wordOf([annex({}), paper(), ended])).toBe("rescindido_antes");
    expect(stepOf([paper(), rescission({ issuedOn: "2025-07-10" }), ended]).reason).toMatchObject({ on: "2025-07-01" });
    expect(wordOf([paper(), rescission({ parentId: "9", issuedOn: "2025-07-01" })])).toBe(`vigente ${D18}`);
  });

  test("proves nothing itself, whoever the ally", () => {
    expect(wordOf([rescission({ issuedOn: "2026-01-01", allyKind: "financiero" }), paper()])).toBe(
      "rescision_aplicada",
    );
    expect(wordOf([rescission({}), paper()])).toBe("faltan_fechas");
    expect(wordOf([rescission({ issuedOn: "2025-01-01" })])).toBe("sin_contrato");
  });
});
