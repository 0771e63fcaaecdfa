import type { Locale } from "@/lib/domain/codes";
import { people as enPeople } from "./en/people";
import { problems as enProblems } from "./en/problems";
import { report as enReport } from "./en/report";
import { rule as enRule } from "./en/rule";
import { signIn as enSignIn } from "./en/sign-in";
import { ui as enUi } from "./en/ui";
import { people as esPeople } from "./es/people";
import { problems as esProblems } from "./es/problems";
import { report as esReport } from "./es/report";
import { rule as esRule } from "./es/rule";
import { signIn as esSignIn } from "./es/sign-in";
import { ui as esUi } from "./es/ui";
import type { Texts } from "./texts";

const es = { people: esPeople, problems: esProblems, report: esReport, rule: esRule, signIn: esSignIn, ui: esUi };

/** What every language must say; Spanish is the source of truth. */
export type Messages = Texts<typeof es>;

/** The texts of the pages: sentences with ICU arguments, read through next-intl. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = {
  es,
  en: { people: enPeople, problems: enProblems, report: enReport, rule: enRule, signIn: enSignIn, ui: enUi },
};
