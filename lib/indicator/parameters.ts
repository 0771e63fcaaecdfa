import type { Criteria, ParameterSet } from "./facts";

/** Calendar months from the first disbursement to «Mes 18». Fixed by the indicator's title. */
export const MONTHS_TO_D18 = 18;

/** The readings chosen where the sheet is silent or contradicts itself. */
export const SHEET_DEFAULTS: Criteria = {
  ventana2: "ambos",
  denominador: "ejecutados",
  facturaMesesAntes: 6,
  facturaMesesDespues: 3,
  ordenDeCompraCuenta: true,
  cuotaDeMercadoCuenta: false,
  facturaEmitidaPor: "cualquiera",
  metaBp: 8000,
};

/** The set every database starts with; it governs every cut-off until another does. */
export const FIRST_SET: Omit<ParameterSet, "id"> = { version: 1, effectiveFrom: "1900-01-01", ...SHEET_DEFAULTS };
