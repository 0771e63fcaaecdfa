import type { IndicatorTexts, ReasonTexts, StepTexts } from "@/lib/i18n/indicator-texts";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
const window = (from: string, to: string) => `${from} … ${to}`;
const allies = { comercial: "a commercial", financiero: "a financial", ambos: "a commercial and financial" };

const reasons: ReasonTexts = {
  vigente: ({ from, to }, say) =>
    to === null ? `is in force from ${say(from)}, with no end` : `is in force from ${say(from)} to ${say(to)}`,
  dentro_de_ventana: ({ on, from, to }, say) =>
    `is dated ${say(on)}: within the window (${window(say(from), say(to))})`,
  antes_de_ventana: ({ on, from, to, days: by }, say) =>
    `is dated ${say(on)}: outside the window by ${days(by)} (${window(say(from), say(to))})`,
  despues_de_ventana: ({ on, from, to, days: by }, say) =>
    `is dated ${say(on)}: outside the window by ${days(by)} (${window(say(from), say(to))})`,
  termina_antes: ({ to, days: by }, say) => `ends on ${say(to)}: ${days(by)} before month 18`,
  empieza_despues: ({ from, days: by }, say) => `begins on ${say(from)}: ${days(by)} after month 18`,
  rescindido_antes: ({ on, days: by, by: code }, say) =>
    `is ended by rescission ${code} on ${say(on)}: ${days(by)} before month 18`,
  pagado_por_finiquito: ({ on }, say) => `was already paid off at month 18: settled on ${say(on)}`,
  pagado_por_saldo: ({ on }, say) =>
    `was already paid off at month 18: zero balance on ${say(on)}, and it is not a revolving line`,
  aliado_de_otro_tipo: ({ allyKind }) => `is with ${allies[allyKind]} ally: it does not prove this requirement`,
  emisor_no_es_opr: () => "was not issued by the organisation, as the calculation criteria require",
  orden_no_cuenta: () => "does not count: the calculation criteria admit no purchase orders",
  cuota_no_cuenta: () => "supports the alliance but proves no transaction: it does not suffice",
  faltan_fechas: () => "lacks the dates the rule needs",
  sin_contrato: () => "is not tied to an approved contract of this plan",
  rescision_aplicada: ({ on, contract }, say) => `ends contract ${contract} on ${say(on)}`,
  sin_mes_18: () => "cannot be judged: without a credited disbursement there is no month 18",
};

const legs = { comercial: "Requirement i)", financiero: "Requirement ii)" };
const legsLong = {
  comercial: "Requirement i), a document with a commercial ally",
  financiero: "Requirement ii), a credit with a financial ally",
};

const steps: StepTexts = {
  cancelled: "The plan is cancelled: it does not count as executed.",
  notClosed: "The plan has no closing on record: it does not count as executed.",
  closedAfter: (closed, cutoff) => `The plan was closed on ${closed}, after the cut-off (${cutoff}).`,
  closedOn: (closed) => `The plan was closed on ${closed}.`,
  noDisbursement:
    "No disbursement was credited to the secondary account: the date that starts the 18 months is missing.",
  reversed: (number, credited) => `Disbursement no. ${number}, of ${credited}, was reversed: it does not count.`,
  clock: (credited, months, d18) => `First disbursement credited on ${credited}; month ${months} is ${d18}.`,
  notMature: (cutoff) => `Month 18 is after the cut-off (${cutoff}).`,
  legMet: (leg, documents) => `${legsLong[leg]}: met. ${documents}`,
  legMissing: (leg) => `${legsLong[leg]}: missing.`,
  eitherLeg: "In window 2 either requirement is enough, by the calculation criteria.",
  notAsked: (ventana) => `window ${ventana} does not ask for that requirement`,
  countsLater: (from) => `counts from ${from}, after the cut-off`,
  papersUntil: (date) => `Evidence may still come until ${date}.`,
  papersClosed: (date) => `The time for evidence ran out on ${date}.`,
  nothingApproved: "No document is approved.",
};

/** The words of indicator 1.4.1 in English. */
export const indicator: IndicatorTexts = {
  verdicts: {
    cumple: "Alliance proven",
    no_cumple: "Alliance not proven",
    sin_evidencia: "No approved evidence",
    en_plazo: "Evidence still in time",
    no_madurado: "Before month 18",
    sin_desembolso: "No credited disbursement",
    no_ejecutado: "Not closed or cancelled",
  },
  notExecuted: { open: "Not closed", cancelled: "Cancelled" },
  inTermUntil: (date) => `Evidence still in time (until ${date})`,
  legs,
  legsLong,
  kinds: {
    contrato: "Contract",
    adenda: "Addendum",
    rescision: "Rescission",
    orden_de_compra: "Purchase order",
    factura: "Invoice",
    otro_comprobante: "Other voucher of sale",
    cuota_de_mercado: "Market quota",
    credito: "Credit",
  },
  theKind: {
    contrato: "Contract",
    adenda: "Addendum",
    rescision: "Rescission",
    orden_de_compra: "Purchase order",
    factura: "Invoice",
    otro_comprobante: "Voucher",
    cuota_de_mercado: "Market quota",
    credito: "Credit",
  },
  allyKinds: { comercial: "Commercial", financiero: "Financial", ambos: "Commercial and financial" },
  reasons,
  steps,
};
