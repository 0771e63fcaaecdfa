import type { Locale } from "@/lib/domain/codes";
import { allies as enAllies } from "./en/allies";
import { assignments as enAssignments } from "./en/assignments";
import { audit as enAudit } from "./en/audit";
import { catalogues as enCatalogues } from "./en/catalogues";
import { imports as enImports } from "./en/imports";
import { merges as enMerges } from "./en/merges";
import { people as enPeople } from "./en/people";
import { problems as enProblems } from "./en/problems";
import { registry as enRegistry } from "./en/registry";
import { report as enReport } from "./en/report";
import { rule as enRule } from "./en/rule";
import { signIn as enSignIn } from "./en/sign-in";
import { ui as enUi } from "./en/ui";
import { allies as esAllies } from "./es/allies";
import { assignments as esAssignments } from "./es/assignments";
import { audit as esAudit } from "./es/audit";
import { catalogues as esCatalogues } from "./es/catalogues";
import { imports as esImports } from "./es/imports";
import { merges as esMerges } from "./es/merges";
import { people as esPeople } from "./es/people";
import { problems as esProblems } from "./es/problems";
import { registry as esRegistry } from "./es/registry";
import { report as esReport } from "./es/report";
import { rule as esRule } from "./es/rule";
import { signIn as esSignIn } from "./es/sign-in";
import { ui as esUi } from "./es/ui";
import type { Texts } from "./texts";

const es = {
  imports: esImports,
  merges: esMerges,
  catalogues: esCatalogues,
  audit: esAudit,
  allies: esAllies,
  assignments: esAssignments,
  people: esPeople,
  problems: esProblems,
  registry: esRegistry,
  report: esReport,
  rule: esRule,
  signIn: esSignIn,
  ui: esUi,
};

/** What every language must say; Spanish is the source of truth. */
export type Messages = Texts<typeof es>;

/** The texts of the pages: sentences with ICU arguments, read through next-intl. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = {
  es,
  en: {
    imports: enImports,
    merges: enMerges,
    catalogues: enCatalogues,
    audit: enAudit,
    allies: enAllies,
    assignments: enAssignments,
    people: enPeople,
    problems: enProblems,
    registry: enRegistry,
    report: enReport,
    rule: enRule,
    signIn: enSignIn,
    ui: enUi,
  },
};
