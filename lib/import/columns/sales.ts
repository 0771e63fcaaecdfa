import { codeOf, oneOf, optional, required } from "./column";
import { CURRENCIES } from "./evidence";
import type { ColumnSpec, SheetSpec } from "./types";

const COLUMNS: readonly ColumnSpec[] = [
  required("pn", "code", codeOf("PN")),
  required("desde", "date"),
  required("hasta", "date"),
  required("ventas", "moneyNotNegative"),
  optional("moneda", "enum", oneOf(CURRENCIES)),
  optional("tipo_cambio", "rate"),
  optional("fuente", "text"),
];

export const LINEA_BASE: SheetSpec = { name: "LineaBase", key: ["pn", "desde", "hasta"], columns: COLUMNS };

export const VENTAS: SheetSpec = { name: "Ventas", key: ["pn", "desde", "hasta"], columns: COLUMNS };
