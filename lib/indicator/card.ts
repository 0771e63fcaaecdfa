import { examples } from "./examples";
import type { Criteria } from "./facts";
import { MONTHS_TO_D18, SHEET_DEFAULTS } from "./parameters";
import { LEGS } from "./trace";

/** The points on which the sheet is silent or contradicts itself, in the order the card lists them. */
export const POINTS = [
  "ventana_2",
  "denominador",
  "formula_impresa",
  "ventana_de_factura",
  "ordenes_y_cuotas",
  "direccion_de_factura",
  "unidad",
  "cierre",
  "cifra_anual",
  "meta",
] as const;
export type Point = (typeof POINTS)[number];

/** The rows of the sheet the rule rests on, by their names there. */
export const SHEET_ROWS = [
  "Definición precisa",
  "Unidad de Medida",
  "Construcción del indicador",
  "Desagregación",
  "Fuente de Datos",
  "Cálculo del indicador",
  "Frecuencia de Reporte",
] as const;

/** A parameter's name in reports and publications. */
export const PARAMETER_NAMES = {
  ventana2: "ventana2",
  denominador: "denominador",
  facturaMesesAntes: "factura_meses_antes",
  facturaMesesDespues: "factura_meses_despues",
  ordenDeCompraCuenta: "orden_de_compra_cuenta",
  cuotaDeMercadoCuenta: "cuota_de_mercado_cuenta",
  facturaEmitidaPor: "factura_emitida_por",
  metaBp: "meta",
} as const satisfies Record<keyof Criteria, string>;

/** The parameters that settle each point; a point without one is fixed by the software, for the reason the card gives. */
export const POINT_PARAMETERS: Readonly<Record<Point, readonly (keyof Criteria)[]>> = {
  ventana_2: ["ventana2"],
  denominador: ["denominador"],
  formula_impresa: [],
  ventana_de_factura: ["facturaMesesAntes", "facturaMesesDespues"],
  ordenes_y_cuotas: ["ordenDeCompraCuenta", "cuotaDeMercadoCuenta"],
  direccion_de_factura: ["facturaEmitidaPor"],
  unidad: [],
  cierre: [],
  cifra_anual: [],
  meta: ["metaBp"],
};

/** Indicator 1.4.1 as a card: what it is, what it rests on, what was chosen, and how it works out. Words: `lib/i18n/card`. */
export const card = {
  code: "1.4.1",
  unit: "%",
  months: MONTHS_TO_D18,
  legs: LEGS,
  sheetRows: SHEET_ROWS,
  points: POINTS.map((point) => ({ point, parameters: POINT_PARAMETERS[point] })),
  defaults: SHEET_DEFAULTS,
  examples,
} as const;
