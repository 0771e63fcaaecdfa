import type { allies as source } from "@/lib/i18n/es/allies";
import type { Texts } from "@/lib/i18n/texts";

export const allies: Texts<typeof source> = {
  kinds: { comercial: "Commercial", financiero: "Financial", ambos: "Commercial and financial" },
  classes: {
    procesador: "Processor",
    comercializador_exportador: "Trader or exporter",
    productor_independiente: "Independent producer",
    socio: "Member",
    institucion_publica: "Public institution",
    financiera: "Finance company",
    otro: "Other",
  },
  fields: {
    code: "Code",
    codeHint: "It stands for the ally for good, in imported workbooks too.",
    name: "Name",
    kind: "Kind",
    kindHint: "It is fixed once a submitted document names the ally.",
    class: "Class",
    country: "Country",
    taxId: "RTN or tax number",
    taxIdHint: "From Honduras, 14 digits; from another country, as its tax authority writes it.",
    contact: "Contact",
    contactHint: "A person, telephone or e-mail.",
    none: "Not given",
  },
  list: {
    title: "Allies",
    lead: "Buyers and lenders with whom the organisations form an alliance. The whole project shares the registry.",
    add: "New ally",
    any: "Any",
    search: "Code or name",
    empty: "No ally matches",
    emptyHint: "Check the search or remove the filters. If the ally is not there yet, create it with “New ally”.",
  },
  page: {
    eyebrow: "Ally {code}",
    acts: "What can be done",
    edit: "Edit",
    data: "Data",
    evidence: "Documents that name it",
    evidenceLead:
      "Of the plans you see: {documents, plural, one {# document} other {# documents}} in {plans, plural, one {# plan} other {# plans}}.",
    evidenceNone: "No document of the plans you see names this ally.",
    plan: "Plan",
    opr: "Organisation",
    documents: "Documents",
  },
  form: {
    new: "New ally",
    edit: "Edit {code}",
  },
};
