import { describe, expect, test } from "vitest";
import type { SheetName } from "@/lib/import/columns/types";
import type { RowValues } from "@/lib/import/parse-row";
import { checkRow } from "@/lib/import/row-checks";

const TODAY = "2026-11-22";
const check = (sheet: SheetName, values: RowValues) => {
  const row = { sheet, row: 2, code: "X", values, shown: {}, faults: [] };
  const { faults, notices } = checkRow(sheet, row, TODAY);
  return [...faults, ...notices].map(({ column, code }) => `${column} ${code}`);
};

describe("a plan", () => {
  test.each<[RowValues, string[]]>([
    [{ estado: "ejecutado", fecha_cierre: "2025-03-31" }, []],
    [{ estado: "en_ejecucion" }, []],
    [{ estado: "ejecutado" }, ["fecha_cierre pn.executed_without_closing"]],
    [{ estado: "ejecutado", fecha_cierre: null }, ["fecha_cierre pn.executed_without_closing"]],
    [{ estado: "aprobado", fecha_cierre: "2025-03-31" }, ["fecha_cierre pn.closing_without_executed"]],
    [{ estado: "ejecutado", fecha_cierre: "2026-11-23" }, ["fecha_cierre date.future"]],
    [
      { estado: "cancelado" },
      ["fecha_cancelacion pn.cancelled_without_date", "motivo_cancelacion pn.cancelled_without_reason"],
    ],
    [{ estado: "aprobado", fecha_cancelacion: "2025-01-01" }, ["fecha_cancelacion pn.cancellation_without_cancelled"]],
  ])("%j → %j", (values, expected) => {
    expect(check("PN", values)).toEqual(expected);
  });
});

describe("a disbursement", () => {
  const credited = { fecha_acreditacion: "2024-01-15" };
  test.each<[RowValues, string[]]>([
    [{ ...credited, revertido: false }, []],
    [{ ...credited, revertido: true, fecha_reversion: "2024-02-01", motivo_reversion: "x" }, []],
    [{ fecha_acreditacion: "2026-12-01" }, ["fecha_acreditacion date.future"]],
    [
      { ...credited, revertido: true },
      ["fecha_reversion disbursement.reversed_without_date", "motivo_reversion disbursement.reversed_without_reason"],
    ],
    [{ ...credited, fecha_reversion: "2024-02-01" }, ["revertido disbursement.reversal_without_reversed"]],
    [
      { ...credited, revertido: true, fecha_reversion: "2024-01-14", motivo_reversion: "x" },
      ["fecha_reversion disbursement.reversed_before_credit"],
    ],
  ])("%j → %j", (values, expected) => {
    expect(check("Desembolsos", values)).toEqual(expected);
  });
});

describe("a document", () => {
  const contract = { tipo: "contrato", estado: "enviada", vigente_desde: "2025-01-01", vigente_hasta: "2025-12-31" };
  const order = { tipo: "orden_de_compra", estado: "enviada", vigente_hasta: "2025-12-31" };
  const invoice = { tipo: "factura", estado: "enviada", fecha_emision: "2025-01-15" };
  test.each<[string, RowValues, string[]]>([
    ["a contract", contract, []],
    ["a contract without end, said so", { ...contract, vigente_hasta: "indefinido" }, []],
    ["a contract to come", { ...contract, vigente_desde: "2027-01-01", vigente_hasta: "2028-01-01" }, []],
    ["a contract without its end", { ...contract, vigente_hasta: null }, ["vigente_hasta evidence.needs_end"]],
    [
      "a contract with issue date only",
      { ...contract, vigente_desde: null, fecha_emision: "2025-01-01" },
      ["vigente_desde evidence.needs_start"],
    ],
    ["an end before the start", { ...contract, vigente_hasta: "2024-12-31" }, ["vigente_hasta date.end_before_start"]],
    ["one day in force", { ...contract, vigente_hasta: "2025-01-01" }, []],
    ["an order from its issue", { ...order, fecha_emision: "2025-01-01" }, []],
    ["an order with neither start", order, ["vigente_desde evidence.needs_start"]],
    [
      "an order that ends before its issue",
      { ...order, fecha_emision: "2026-01-01" },
      ["vigente_hasta date.end_before_start"],
    ],
    ["an invoice", invoice, []],
    ["an invoice without its date", { ...invoice, fecha_emision: null }, ["fecha_emision evidence.needs_issue"]],
    ["an invoice of tomorrow", { ...invoice, fecha_emision: "2026-11-23" }, ["fecha_emision date.future"]],
    ["a quota with nothing more", { tipo: "cuota_de_mercado", estado: "enviada" }, []],
    [
      "a credit without dates",
      { tipo: "credito", estado: "enviada" },
      ["vigente_desde evidence.needs_start", "vigente_hasta evidence.needs_end"],
    ],
    [
      "a balance without its date",
      { ...contract, tipo: "credito", saldo: 0 },
      ["fecha_saldo evidence.balance_without_date"],
    ],
    [
      "a balance date alone",
      { ...contract, tipo: "credito", fecha_saldo: "2025-07-15" },
      ["saldo evidence.balance_date_without_balance"],
    ],
    [
      "dollars without rate",
      { ...invoice, moneda: "USD" },
      ["tipo_cambio money.foreign_without_rate", "fecha_tipo_cambio money.foreign_without_rate_date"],
    ],
    ["a return without reason", { ...invoice, estado: "devuelta" }, ["observaciones evidence.returned_without_reason"]],
    [
      "a rejection without reason",
      { ...invoice, estado: "rechazada" },
      ["observaciones evidence.rejected_without_reason"],
    ],
    [
      "a review of what is under review",
      { ...invoice, revisada_en: "2025-12-15" },
      ["revisada_en evidence.reviewed_but_submitted"],
    ],
    ["an approval without date", { ...invoice, estado: "aprobada" }, []],
    [
      "another voucher, unexplained",
      { ...invoice, otro_comprobante: true },
      ["motivo_otro evidence.other_voucher_without_reason"],
    ],
    [
      "another voucher that is a contract",
      { ...contract, otro_comprobante: true, motivo_otro: "x" },
      ["otro_comprobante evidence.other_voucher_not_invoice"],
    ],
    ["a number of its own", { ...invoice, numero: "F-12" }, []],
    [
      "a credit note of the SAR",
      {
        ...invoice,
        numero: "000-001-06-00000001",
        cai: "A1B2C3-A1B2C3-A1B2C3-A1B2C3-A1B2C3-A1",
        rtn_emisor: "08019999000000",
      },
      ["numero evidence.sar_type"],
    ],
    [
      "a SAR number misspelt",
      { ...invoice, numero: "000-01-01-00000001" },
      ["numero evidence.sar_pattern", "cai evidence.cai_missing", "rtn_emisor evidence.rtn_missing"],
    ],
    [
      "a CAI misspelt, an unusual type, past its limit",
      {
        ...invoice,
        numero: "000-001-02-00000001",
        cai: "A1",
        rtn_emisor: "08019999000000",
        fecha_limite_emision: "2025-01-01",
      },
      ["numero evidence.sar_type_unusual", "cai evidence.cai_pattern", "fecha_emision evidence.issued_after_limit"],
    ],
    ["a contract numbered like an invoice", { ...contract, numero: "000-001-08-00000001" }, []],
  ])("%s", (_, values, expected) => {
    expect(check("Evidencias", values)).toEqual(expected);
  });
});

describe("members, assignments and sales", () => {
  test("youth are among the members", () => {
    expect(check("OPR", { mujeres: 2, hombres: 3, jovenes: 5 })).toEqual([]);
    expect(check("OPR", { mujeres: 2, hombres: 3, jovenes: 6 })).toEqual(["jovenes opr.youth_exceeds_members"]);
  });

  test("a period ends after it starts; the baseline is a whole year or a notice", () => {
    expect(check("Asignaciones", { desde: "2025-01-02", hasta: "2025-01-01" })).toEqual([
      "hasta date.end_before_start",
    ]);
    expect(check("Asignaciones", { desde: "2027-01-01" })).toEqual([]);
    expect(check("LineaBase", { desde: "2023-01-01", hasta: "2023-12-31" })).toEqual([]);
    expect(check("LineaBase", { desde: "2024-02-29", hasta: "2025-02-27" })).toEqual([]);
    expect(check("LineaBase", { desde: "2023-01-01", hasta: "2023-11-30" })).toEqual([
      "hasta baseline.not_twelve_months",
    ]);
    expect(check("Ventas", { desde: "2023-01-01", hasta: "2023-11-30", moneda: "USD" })).toEqual([
      "tipo_cambio money.foreign_without_rate",
    ]);
  });
});
