import { PN_STATES, WINDOWS } from "@/lib/domain/codes";
import { codeOf, oneOf, optional, required } from "./column";
import type { SheetSpec } from "./types";

export const PNS: SheetSpec = {
  name: "PN",
  key: ["codigo"],
  columns: [
    required("codigo", "code"),
    required("opr", "code", codeOf("OPR")),
    required("titulo", "text"),
    required("ventana", "enum", oneOf(WINDOWS)),
    required("cadena", "code", codeOf("Cadenas")),
    required("estado", "enum", oneOf(PN_STATES)),
    optional("fecha_cierre", "date"),
    optional("acta_cierre", "text"),
    optional("fecha_cancelacion", "date"),
    optional("motivo_cancelacion", "text"),
    optional("monto_proyecto", "moneyNotNegative"),
    optional("monto_opr", "moneyNotNegative"),
    optional("monto_financiero", "moneyNotNegative"),
  ],
};

export const DESEMBOLSOS: SheetSpec = {
  name: "Desembolsos",
  key: ["pn", "numero"],
  columns: [
    required("pn", "code", codeOf("PN")),
    required("numero", "ordinal"),
    required("fecha_acreditacion", "date"),
    required("monto", "moneyPositive"),
    optional("referencia", "text"),
    optional("comprobante", "text"),
    optional("revertido", "bool"),
    optional("fecha_reversion", "date"),
    optional("motivo_reversion", "text"),
  ],
};
