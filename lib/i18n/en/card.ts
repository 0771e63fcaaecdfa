import type { CardTexts, CriterionTexts, PointText } from "@/lib/i18n/card-texts";
import type { Point } from "@/lib/indicator/card";

const months = (count: number) => (count === 1 ? "1 month" : `${count} months`);
const yesNo = (value: boolean) => (value ? "yes" : "no");

const points: Record<Point, PointText> = {
  ventana_2: {
    title: "Window 2",
    sheet: "Lists i) and ii) with no conjunction; where it means alternatives it writes «y/o» (and/or).",
    chosen: "Both requirements are asked for.",
    others: "Either of them. The figure under this reading is always shown beside.",
  },
  denominador: {
    title: "Denominator",
    sheet:
      "«Total number of executed business plans», yet information comes from those with at least 18 months; the calculation says «initial number of organisations».",
    chosen: "Every executed plan.",
    others: "Only those that have reached month 18. Both figures are always shown.",
  },
  formula_impresa: {
    title: "Printed formula",
    sheet: "A product divided by 100, with no denominator: a misprint.",
    chosen: "100 × numerator / denominator, as the sheet's own rows define them.",
    others: "",
  },
  ventana_de_factura: {
    title: "Invoice window",
    sheet: "Does not say how near to month 18 an invoice must be.",
    chosen: "From 6 months before to 3 months after month 18, both days included.",
    others: "Other spans in calendar months.",
  },
  ordenes_y_cuotas: {
    title: "Purchase orders and market quotas",
    sheet: "Both are in the definition of an alliance, but in no window's rule.",
    chosen: "A purchase order counts, as a form of contract; a market quota supports but does not suffice.",
    others: "Admitting either or not.",
  },
  direccion_de_factura: {
    title: "Who issues the invoice",
    sheet: "«Invoices of purchase and sale», without saying who issues them.",
    chosen: "Either party.",
    others: "Only those the organisation issues.",
  },
  unidad: {
    title: "Unit",
    sheet: "The title says organisations; the unit of measure says business plans.",
    chosen: "Business plans are counted; distinct organisations are shown apart.",
    others: "",
  },
  cierre: {
    title: "Closing",
    sheet: "Does not say whether closing comes before or after month 18.",
    chosen: "Executed is a plan closed on or before the cut-off, and not cancelled.",
    others: "",
  },
  cifra_anual: {
    title: "Annual figure",
    sheet: "Does not say whether it is the year's own or cumulative.",
    chosen: "Cumulative at the cut-off; plans that reached month 18 within the period are a second line.",
    others: "",
  },
  meta: {
    title: "Target",
    sheet: "«At least 80 %».",
    chosen: "80.00%.",
    others: "Yearly targets may be entered; none is invented.",
  },
};

const criteria: CriterionTexts = {
  ventana2: { label: "Window 2", value: (value) => (value === "ambos" ? "both requirements" : "either requirement") },
  denominador: {
    label: "Denominator",
    value: (value) => (value === "ejecutados" ? "executed plans" : "executed plans that reached month 18"),
  },
  facturaMesesAntes: { label: "Invoice, months before month 18", value: months },
  facturaMesesDespues: { label: "Invoice, months after month 18", value: months },
  ordenDeCompraCuenta: { label: "Purchase orders count", value: yesNo },
  cuotaDeMercadoCuenta: { label: "Market quotas count", value: yesNo },
  facturaEmitidaPor: {
    label: "Invoice issued by",
    value: (value) => (value === "opr" ? "the organisation" : "either party"),
  },
  metaBp: { label: "Target", value: (value) => `${(value / 100).toFixed(2)}%` },
};

/** The rule card in English. */
export const card: CardTexts = {
  title: "Rural producer organisations working under a productive alliance 18 months after the first disbursement",
  unit: "Percentage of executed business plans",
  formula: "100 × numerator / denominator",
  numerator: "Executed plans, past month 18, with a proven alliance at the cut-off",
  denominator: "Plans executed at the cut-off",
  rules: [
    "Windows 1 and 3: requirement i). Window 2: requirements i) and ii).",
    "Requirement i): a contract or purchase order in force at month 18, or an invoice within its window, with a commercial ally.",
    "Requirement ii): a credit in force at month 18, and not paid off by then, with a financial ally.",
    "A contract or order counts from month 18, or from its issue date if later; so does an invoice.",
    "An addendum adds another term to its contract's and counts from its issue date on, taking nothing away; a rescission ends both, that day included.",
    "Only documents approved and not annulled count.",
  ],
  points,
  criteria,
  ownership: "The project's own criterion, not the sheet's.",
  footnotes: [
    "The sheet speaks of improving «productivity, quality and profitability»; the rule does not test that purpose.",
    "This is no fiscal verification.",
  ],
};
