import type { catalogues as source } from "@/lib/i18n/es/catalogues";
import type { Texts } from "@/lib/i18n/texts";

export const catalogues: Texts<typeof source> = {
  code: "Code",
  codeHint: "It stands for it for good, in imported workbooks too.",
  name: "Name",
  rtn: "RTN",
  rtnHint: "14 digits.",
  edit: "Edit",
  search: "Code or name",
  emptyHint: "Check the search, or add what is missing with the button above.",
  office: {
    title: "Regional offices",
    lead: "Every organisation is of one, which reviews its evidence.",
    add: "New office",
    new: "New regional office",
    one: "Regional office {code}",
    empty: "No office matches",
  },
  psde: {
    title: "PSDE",
    lead: "Providers of enterprise development services, which accompany the organisations.",
    add: "New PSDE",
    new: "New PSDE",
    one: "PSDE {code}",
    empty: "No PSDE matches",
  },
  chain: {
    title: "Catalogues",
    lead: "The value chains and the financing windows that a plan may have.",
    add: "New chain",
    new: "New value chain",
    one: "Value chain {code}",
    empty: "No chain matches",
    section: "Value chains",
  },
  window: {
    section: "Financing windows",
    lead: "There are three. Their description may change; what the rule asks of each is in the reading of the indicator.",
    number: "Window",
    one: "Window {number}",
    description: "Description",
  },
};
