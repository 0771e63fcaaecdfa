import { codeOf, mayBeFuture, oneOf, optional, required } from "./column";
import type { SheetSpec } from "./types";

/** The kinds a workbook may bring. `otro_comprobante` is a factura with its column said «si». */
const KINDS = ["contrato", "orden_de_compra", "factura", "cuota_de_mercado", "credito"] as const;
const STATES = ["enviada", "aprobada", "devuelta", "rechazada"] as const;
export const CURRENCIES = ["HNL", "USD"] as const;

export const EVIDENCIAS: SheetSpec = {
  name: "Evidencias",
  key: ["codigo"],
  columns: [
    required("codigo", "code"),
    required("pn", "code", codeOf("PN")),
    required("tipo", "enum", oneOf(KINDS)),
    required("aliado", "code", codeOf("Aliados")),
    optional("numero", "text"),
    optional("cai", "text"),
    optional("rtn_emisor", "rtnOrForeign"),
    optional("rtn_receptor", "rtnOrForeign"),
    optional("emisor", "text"),
    optional("fecha_emision", "date"),
    optional("fecha_limite_emision", "date", mayBeFuture),
    optional("vigente_desde", "date", mayBeFuture),
    optional("vigente_hasta", "dateOrIndefinite", mayBeFuture),
    optional("monto", "moneyPositive"),
    optional("moneda", "enum", oneOf(CURRENCIES)),
    optional("tipo_cambio", "rate"),
    optional("fecha_tipo_cambio", "date"),
    optional("saldo", "moneyNotNegative"),
    optional("fecha_saldo", "date"),
    optional("linea_revolvente", "bool"),
    optional("otro_comprobante", "bool"),
    optional("motivo_otro", "text"),
    required("estado", "enum", oneOf(STATES)),
    optional("revisada_en", "date"),
    optional("observaciones", "text"),
    optional("archivo", "files"),
  ],
};
