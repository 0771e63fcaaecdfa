import type { rule as source } from "@/lib/i18n/es/rule";
import type { Texts } from "@/lib/i18n/texts";

export const rule: Texts<typeof source> = {
  title: "Indicator 1.4.1",
  card: "Sheet of indicator 1.4.1",
  formula: {
    title: "Formula",
    numerator: "Numerator",
    denominator: "Denominator",
    unit: "Unit of measure",
    target: "Target",
    misprint: "Misprint in the sheet",
  },
  rules: {
    title: "When there is an alliance",
    lead: "Month 18 (D18) is the first credited disbursement plus 18 calendar months.",
    sheet: "Rows of the sheet it rests on",
  },
  sets: {
    title: "Calculation criteria in force",
    lead: "Where the sheet is silent or contradicts itself, the project chose a reading. Each change is a new dated version; former ones remain.",
    version: "Version {version}",
    from: "For cut-offs from {from}",
    always: "For every cut-off",
  },
  points: {
    title: "Readings chosen",
    sheet: "What the sheet says",
    chosen: "Reading chosen",
    others: "Other readings",
    none: "None",
  },
  examples: {
    title: "Worked examples",
    lead: "The same examples the program is tested with. Cut-off {cutoff} unless said; papers are approved unless said.",
    number: "No.",
    window: "Window",
    disbursement: "First disbursement",
    evidence: "Evidence",
    result: "Result",
    why: "Why",
    none: "None",
    noDisbursement: "None credited",
    reversed: "{on}, reversed",
    closed: "Closed {on}",
    cutoff: "Cut-off {on}",
    known: "Known on {on}",
    term: "{kind} {from} – {to}",
    issued: "{kind} of {on}",
    open: "no end",
    withFinancial: "with a financial ally",
    balance: "balance {amount} on {on}",
    submitted: "under review",
    approvedOn: "approved on {on}",
    together:
      "The first seventeen form one figure together: {figure}. Of those that have completed 18 months: {evaluable}.",
  },
};
