import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Book, on } from "../../support/books";
import { importDesk, rowCounts } from "../../support/imports";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
afterAll(desk.clear);
beforeAll(async () => {
  expect(await desk.bring(SMALL)).toMatchObject({ written: true, faults: [] });
});

const SELLER = "04019000000099";
const BUYER = "04019000000001";
const invoice = (codigo: string, more: object) => ({
  codigo,
  pn: "P-1",
  tipo: "factura",
  aliado: "AL-C",
  fecha_emision: on("2025-06-01"),
  estado: "enviada",
  ...more,
});
const OPR = { ...SMALL.OPR?.[0], rtn: SELLER };

const NOTICES: readonly [string, Book, { row: number; column: string | null; value: string | null }][] = [
  [
    "evidence.ally_of_wrong_kind",
    { Evidencias: [invoice("E-1", { aliado: "al-f" })] },
    { row: 2, column: "aliado", value: "al-f" },
  ],
  [
    "evidence.issuer_is_ally",
    { OPR: [OPR], Evidencias: [invoice("E-1", { rtn_emisor: BUYER })] },
    { row: 2, column: "rtn_emisor", value: BUYER },
  ],
  [
    "evidence.parties_do_not_match",
    { OPR: [OPR], Evidencias: [invoice("E-1", { rtn_emisor: SELLER, rtn_receptor: "08019000000000" })] },
    { row: 2, column: "rtn_receptor", value: "08019000000000" },
  ],
  ["sheet.without_rows", { Cadenas: [], PSDE: SMALL.PSDE ?? [] }, { row: 1, column: null, value: "Cadenas" }],
  [
    "evidence.number_missing",
    { Evidencias: [invoice("E-1", { cai: "ABCDEF-123456-ABCDEF-123456-ABCDEF-12" })] },
    { row: 2, column: "numero", value: null },
  ],
  [
    "evidence.retroactive",
    {
      Evidencias: [
        invoice("E-1", {
          tipo: "contrato",
          fecha_emision: on("2025-07-16"),
          vigente_desde: on("2025-07-15"),
          vigente_hasta: "indefinido",
        }),
      ],
    },
    { row: 2, column: "fecha_emision", value: "2025-07-16" },
  ],
  [
    "stored.state_kept",
    { Evidencias: [{ ...SMALL.Evidencias?.[1], estado: "rechazada", observaciones: "No" }] },
    { row: 2, column: "estado", value: "rechazada" },
  ],
  [
    "pn.state_derived",
    { PN: [{ ...SMALL.PN?.[0], estado: "aprobado" }] },
    { row: 2, column: "estado", value: "aprobado" },
  ],
  [
    "pn.state_derived",
    {
      PN: [SMALL.PN?.[0] ?? {}],
      Desembolsos: [
        { ...SMALL.Desembolsos?.[0], revertido: "si", fecha_reversion: on("2024-02-01"), motivo_reversion: "Cuenta" },
      ],
    },
    { row: 2, column: "estado", value: "en_ejecucion" },
  ],
];

describe("what is told and stops nothing", () => {
  test.each(NOTICES)("%s", async (code, book, place) => {
    const before = await rowCounts();
    const { faults, notices, written } = await desk.bring(book, { dryRun: true });
    expect({ faults, written }).toEqual({ faults: [], written: false });
    const [told, ...more] = notices.filter((notice) => notice.code === code);
    expect(told ?? notices).toMatchObject(place);
    expect(more).toEqual([]);
    for (const { message, hint } of notices) expect(message + hint).not.toMatch(/\{\w+\}/);
    expect(await rowCounts()).toEqual(before);
  });
});

const SENT = SMALL.Evidencias?.[1] ?? {};
const credit = (codigo: string, seen: string) => ({
  ...invoice(codigo, { tipo: "credito", aliado: "AL-F", numero: "CR-7", rtn_emisor: "08019000000077" }),
  fecha_emision: null,
  vigente_desde: on("2024-01-01"),
  vigente_hasta: on("2026-01-01"),
  saldo: 10,
  fecha_saldo: on(seen),
});

describe("what looks like a repetition and is none", () => {
  test.each<[string, Book]>([
    ["the number of a paper of another plan", { Evidencias: [{ ...SENT, codigo: "E-1", pn: "P-2" }] }],
    ["the number of a rejected paper", { Evidencias: [{ ...SENT, codigo: "E-1", numero: "N-3" }] }],
    [
      "a rejected paper with the number of another",
      { Evidencias: [{ ...SENT, codigo: "E-1", estado: "rechazada", observaciones: "No" }] },
    ],
    ["the number of another issuer", { Evidencias: [{ ...SENT, codigo: "E-1", rtn_emisor: "08019000000010" }] }],
    ["a credit observed again", { Evidencias: [credit("E-1", "2025-05-31"), credit("E-2", "2025-06-30")] }],
  ])("%s", async (_, book) => {
    expect(await desk.bring(book, { dryRun: true })).toMatchObject({ faults: [] });
  });
});
