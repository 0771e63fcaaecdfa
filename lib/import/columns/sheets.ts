import { normalizeName } from "../normalize-name";
import { ALIADOS } from "./allies";
import { CADENAS, OFICINAS, PSDES } from "./catalogues";
import { EVIDENCIAS } from "./evidence";
import { ASIGNACIONES, OPRS } from "./oprs";
import { DESEMBOLSOS, PNS } from "./plans";
import { LINEA_BASE, VENTAS } from "./sales";
import type { SheetName, SheetSpec } from "./types";

/** Every sheet of the workbook, in the order in which one may name what another holds. */
export const SHEETS: Readonly<Record<SheetName, SheetSpec>> = {
  Oficinas: OFICINAS,
  PSDE: PSDES,
  Cadenas: CADENAS,
  OPR: OPRS,
  Asignaciones: ASIGNACIONES,
  PN: PNS,
  Desembolsos: DESEMBOLSOS,
  Aliados: ALIADOS,
  Evidencias: EVIDENCIAS,
  LineaBase: LINEA_BASE,
  Ventas: VENTAS,
};

/** Sheets of ours that hold no data: the template's help and lists, and the faults of a workbook given back. */
export const HELP_SHEETS = { instructions: "Instrucciones", lists: "Listas", faults: "Fallas" } as const;

const byName = new Map(Object.values(SHEETS).map((spec) => [normalizeName(spec.name), spec]));
const help = new Set(Object.values(HELP_SHEETS).map(normalizeName));

/** The sheet that a name in the file means, whatever its case, accents and spaces; null when it is none of ours. */
export const sheetNamed = (name: string): SheetSpec | null => byName.get(normalizeName(name)) ?? null;

export const isHelpSheet = (name: string): boolean => help.has(normalizeName(name));
