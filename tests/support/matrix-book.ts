import type { RowOut, SheetOut } from "@/lib/platform/workbook/write-types";
import { on } from "./books";

const HEADERS = [
  "Código OPR",
  "Nombre de la organización",
  "Forma organizativa",
  "Departamento",
  "Municipio",
  "Oficina regional",
  "PSDE",
  "Código PN",
  "Título del plan",
  "Ventana",
  "Cadena de valor",
  "Estado del plan",
  "Fecha del primer desembolso",
  "Monto desembolsado",
  "Observaciones internas",
] as const;

type Plan = { opr: string; pn: string; disbursed?: string; forma?: string };

/** A tracking matrix as they are kept today: a title above, one row a plan, an organisation in as many rows as it has plans. */
export const matrixSheet = (plans: readonly Plan[]): SheetOut => ({
  name: "Matriz de seguimiento 2026",
  rows: [["Proyecto: matriz de seguimiento"], [null, "actualizada a noviembre"], [...HEADERS], ...plans.map(rowOf)],
});

const rowOf = ({ opr, pn, disbursed, forma = "cooperativa" }: Plan): RowOut => [
  opr,
  `Organización ${opr}`,
  forma,
  "04",
  "0401",
  "OR-1",
  "PS-1",
  pn,
  `Plan ${pn}`,
  1,
  "CAFE",
  "en_ejecucion",
  disbursed ? on(disbursed) : null,
  disbursed ? 1500 : null,
  "nota",
];
