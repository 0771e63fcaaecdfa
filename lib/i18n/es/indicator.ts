import type { IndicatorTexts, ReasonTexts, StepTexts } from "@/lib/i18n/indicator-texts";

const days = (count: number) => (count === 1 ? "1 día" : `${count} días`);
const window = (from: string, to: string) => `${from} … ${to}`;

const reasons: ReasonTexts = {
  vigente: ({ from, to }, say) =>
    to === null ? `rige desde el ${say(from)}, sin fecha de fin` : `rige del ${say(from)} al ${say(to)}`,
  dentro_de_ventana: ({ on, from, to }, say) =>
    `es del ${say(on)}: dentro de la ventana (${window(say(from), say(to))})`,
  antes_de_ventana: ({ on, from, to, days: by }, say) =>
    `es del ${say(on)}: fuera de la ventana por ${days(by)} (${window(say(from), say(to))})`,
  despues_de_ventana: ({ on, from, to, days: by }, say) =>
    `es del ${say(on)}: fuera de la ventana por ${days(by)} (${window(say(from), say(to))})`,
  termina_antes: ({ to, days: by }, say) => `termina el ${say(to)}: ${days(by)} antes del mes 18`,
  empieza_despues: ({ from, days: by }, say) => `empieza el ${say(from)}: ${days(by)} después del mes 18`,
  rescindido_antes: ({ on, days: by, by: code }, say) =>
    `queda sin efecto por la rescisión ${code} el ${say(on)}: ${days(by)} antes del mes 18`,
  pagado_por_finiquito: ({ on }, say) => `ya estaba pagado en el mes 18: finiquito del ${say(on)}`,
  pagado_por_saldo: ({ on }, say) =>
    `ya estaba pagado en el mes 18: saldo cero al ${say(on)}, y no es línea revolvente`,
  aliado_de_otro_tipo: ({ allyKind }) => `es con un aliado ${allyKind}: no prueba este requisito`,
  emisor_no_es_opr: () => "no tiene a la OPR como emisora, como piden los criterios de cálculo",
  orden_no_cuenta: () => "no cuenta: los criterios de cálculo no admiten órdenes de compra",
  cuota_no_cuenta: () => "respalda la alianza, pero no prueba ninguna transacción: no basta",
  faltan_fechas: () => "no tiene las fechas que la regla necesita",
  sin_contrato: () => "no está ligada a un contrato aprobado de este plan",
  rescision_aplicada: ({ on, contract }, say) => `pone fin al contrato ${contract} el ${say(on)}`,
  sin_mes_18: () => "no se puede valorar: sin desembolso acreditado no hay mes 18",
};

const legs = { comercial: "Requisito i)", financiero: "Requisito ii)" };
const legsLong = {
  comercial: "Requisito i), documento con un aliado comercial",
  financiero: "Requisito ii), crédito con un aliado financiero",
};

const steps: StepTexts = {
  cancelled: "El plan está cancelado: no cuenta como ejecutado.",
  notClosed: "El plan no tiene cierre registrado: no cuenta como ejecutado.",
  closedAfter: (closed, cutoff) => `El plan se cerró el ${closed}, después del corte (${cutoff}).`,
  closedOn: (closed) => `El plan se cerró el ${closed}.`,
  noDisbursement:
    "No hay desembolso acreditado en la cuenta secundaria: falta el dato que inicia el plazo de 18 meses.",
  reversed: (number, credited) => `El desembolso n.º ${number}, del ${credited}, fue revertido: no cuenta.`,
  clock: (credited, months, d18) => `Primer desembolso acreditado el ${credited}; el mes ${months} es el ${d18}.`,
  notMature: (cutoff) => `El mes 18 es posterior al corte (${cutoff}).`,
  legMet: (leg, documents) => `${legsLong[leg]}: cumplido. ${documents}`,
  legMissing: (leg) => `${legsLong[leg]}: falta.`,
  eitherLeg: "En la ventana 2 basta uno de los dos requisitos, según los criterios de cálculo.",
  notAsked: (ventana) => `la ventana ${ventana} no pide ese requisito`,
  countsLater: (from) => `cuenta desde el ${from}, después del corte`,
  papersUntil: (date) => `El plazo de evidencia está abierto hasta el ${date}.`,
  papersClosed: (date) => `El plazo de evidencia llegó a su término el ${date}.`,
  nothingApproved: "No hay ningún documento aprobado.",
};

/** The words of indicator 1.4.1 in Spanish: the source of truth. */
export const indicator: IndicatorTexts = {
  verdicts: {
    cumple: "Acredita alianza",
    no_cumple: "No acredita alianza",
    sin_evidencia: "Sin evidencia aprobada",
    en_plazo: "En plazo de evidencia",
    no_madurado: "Antes del mes 18",
    sin_desembolso: "Sin desembolso acreditado",
    no_ejecutado: "Sin cierre o cancelado",
  },
  notExecuted: { open: "Sin cierre", cancelled: "Cancelado" },
  inTermUntil: (date) => `En plazo de evidencia (hasta ${date})`,
  legs,
  legsLong,
  kinds: {
    contrato: "Contrato",
    adenda: "Adenda",
    rescision: "Rescisión",
    orden_de_compra: "Orden de compra",
    factura: "Factura",
    otro_comprobante: "Otro comprobante de venta",
    cuota_de_mercado: "Cuota de mercado",
    credito: "Crédito",
  },
  theKind: {
    contrato: "El contrato",
    adenda: "La adenda",
    rescision: "La rescisión",
    orden_de_compra: "La orden de compra",
    factura: "La factura",
    otro_comprobante: "El comprobante",
    cuota_de_mercado: "La cuota de mercado",
    credito: "El crédito",
  },
  allyKinds: { comercial: "Comercial", financiero: "Financiero", ambos: "Comercial y financiero" },
  reasons,
  steps,
};
