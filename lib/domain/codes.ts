/** Codes of the domain: closed vocabularies stored as text, labelled in `lib/i18n`. */
export const OPR_FORMS = [
  "cooperativa",
  "asociacion",
  "eac",
  "esm",
  "caja_rural",
  "sociedad",
  "segundo_grado",
  "grupo",
  "otra",
] as const;
export type OprForm = (typeof OPR_FORMS)[number];

export const PN_STATES = ["aprobado", "en_ejecucion", "ejecutado", "cancelado"] as const;
export type PnState = (typeof PN_STATES)[number];

export const WINDOWS = [1, 2, 3] as const;
export type Ventana = (typeof WINDOWS)[number];

export const ALLY_KINDS = ["comercial", "financiero", "ambos"] as const;
export type AllyKind = (typeof ALLY_KINDS)[number];

export const ALLY_CLASSES = [
  "procesador",
  "comercializador_exportador",
  "productor_independiente",
  "socio",
  "institucion_publica",
  "financiera",
  "otro",
] as const;
export type AllyClass = (typeof ALLY_CLASSES)[number];

export const EVIDENCE_KINDS = [
  "contrato",
  "adenda",
  "rescision",
  "orden_de_compra",
  "factura",
  "otro_comprobante",
  "cuota_de_mercado",
  "credito",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const EVIDENCE_STATES = [
  "borrador",
  "enviada",
  "aprobada",
  "devuelta",
  "rechazada",
  "retirada",
  "sustituida",
  "anulada",
] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** Verdicts of a plan, in the order reports print them (not the order in which they are tried). */
export const VERDICTS = [
  "cumple",
  "no_cumple",
  "sin_evidencia",
  "en_plazo",
  "no_madurado",
  "sin_desembolso",
  "no_ejecutado",
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const ROLES = ["psde", "oficina", "central", "observador"] as const;
export type Role = (typeof ROLES)[number];

export const LOCALES = ["es", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** A civil date `AAAA-MM-DD` on the calendar of Honduras; never a `Date`. */
export type CivilDate = string;
