import { afterAll, beforeAll, expect, test } from "vitest";
import { type Book, on } from "../../support/books";
import { ask, importDesk } from "../../support/imports";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
afterAll(desk.clear);
beforeAll(async () => {
  expect(await desk.bring(SMALL)).toMatchObject({ written: true });
});

const SENT = SMALL.Evidencias?.[1] ?? {};
const versions = (codigo: string) =>
  ask(`select v.number, v.state, v.valid_to::text, v.observations from evidences e join evidence_versions v on v.evidence_id = e.id
    where e.code = '${codigo}' order by v.number`);

test("a submitted paper that says something else gets a new version, and the old one is withdrawn", async () => {
  const book: Book = { Evidencias: [{ ...SENT, observaciones: "Copia" }] };
  expect((await desk.bring(book)).sheets).toMatchObject({ Evidencias: { unchanged: 1 } });
  await desk.bring({ Evidencias: [{ ...SENT, vigente_hasta: on("2026-06-30"), estado: "aprobada" }] });
  expect(await versions("E-ENV")).toEqual([
    { number: 1, state: "retirada", valid_to: "2025-12-31", observations: null },
    { number: 2, state: "enviada", valid_to: "2026-06-30", observations: null },
  ]);
  const decisions =
    await ask(`select d.decision, v.number from evidence_decisions d join evidence_versions v on v.id = d.version_id
    join evidences e on e.id = d.evidence_id where e.code = 'E-ENV'`);
  expect(decisions).toEqual([{ decision: "retirada", number: 1 }]);
});

test("the state of what exists never changes, whatever the file says", async () => {
  const states = () =>
    ask("select e.code, v.state from evidences e join evidence_versions v on v.evidence_id = e.id order by 1, 2");
  const before = await states();
  const rows = (SMALL.Evidencias ?? []).map((row) => ({
    ...row,
    vigente_hasta: row.codigo === "E-ENV" ? null : (row.vigente_hasta ?? null),
    estado: "enviada",
    revisada_en: null,
  }));
  const { notices, faults } = await desk.bring({
    Evidencias: rows.filter(({ codigo }: Record<string, unknown>) => codigo !== "E-ENV"),
  });
  expect(faults).toEqual([]);
  expect(notices.map(({ code, row }) => [code, row])).toEqual([
    ["stored.state_kept", 2],
    ["stored.state_kept", 3],
    ["stored.state_kept", 4],
  ]);
  expect(await states()).toEqual(before);
});

test("a rejected number may be handed in again, and the full workbook still goes in", async () => {
  const again = { ...SENT, codigo: "E-2A", numero: "N-3" };
  await desk.bring({ Evidencias: [again] });
  const full = [
    ...(SMALL.Evidencias ?? []).map((row) => ({
      ...row,
      estado: row.codigo === "E-REC" ? "enviada" : (row.estado ?? null),
    })),
    again,
  ];
  const { faults } = await desk.bring({
    Evidencias: full.filter((row) => (row as Record<string, unknown>).codigo !== "E-ENV"),
  });
  expect(faults).toEqual([]);
});

test("a credit keeps each version's observation", async () => {
  const credit = {
    codigo: "E-CR",
    pn: "P-1",
    tipo: "credito",
    aliado: "AL-F",
    numero: "C-1",
    vigente_desde: on("2024-01-01"),
    vigente_hasta: "indefinido",
    estado: "enviada",
  };
  await desk.bring({ Evidencias: [{ ...credit, saldo: 10.5, fecha_saldo: on("2025-01-31"), linea_revolvente: "si" }] });
  await desk.bring({ Evidencias: [{ ...credit, saldo: 0, fecha_saldo: on("2025-02-28") }] });
  const balances =
    await ask(`select v.number, b.observed_on::text, b.balance::int, v.revolving from evidences e join evidence_versions v on v.evidence_id = e.id
    join credit_balances b on b.version_id = v.id where e.code = 'E-CR' order by 1`);
  expect(balances).toEqual([
    { number: 1, observed_on: "2025-01-31", balance: 1050, revolving: true },
    { number: 2, observed_on: "2025-02-28", balance: 0, revolving: true },
  ]);
});

test("a workbook of papers alone finds its plans, allies and kinds in the registry", async () => {
  const voucher = {
    codigo: "E-OTRO",
    pn: "p-2",
    tipo: "factura",
    aliado: "al-c",
    fecha_emision: on("2025-05-01"),
    otro_comprobante: "si",
    motivo_otro: "Liquidación de café",
    estado: "aprobada",
    moneda: "USD",
    tipo_cambio: "24.650000",
    fecha_tipo_cambio: on("2025-05-01"),
    monto: 10,
  };
  expect(await desk.bring({ Evidencias: [voucher] })).toMatchObject({ faults: [], written: true });
  expect(await ask("select kind from evidences where code = 'E-OTRO'")).toEqual([{ kind: "otro_comprobante" }]);
  expect((await desk.bring({ Evidencias: [voucher] })).sheets).toMatchObject({ Evidencias: { unchanged: 1 } });
  const asked = await desk.bring({ Evidencias: [{ ...voucher, otro_comprobante: null, motivo_otro: null }] });
  expect(asked.faults).toEqual([]);
});
