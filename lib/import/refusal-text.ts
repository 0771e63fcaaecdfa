import type { Locale } from "@/lib/domain/codes";
import { PROBLEM_CODES } from "@/lib/domain/problem";
import { problemText } from "@/lib/i18n/problem-text";
import { REFUSAL_CODES, WorkbookRefused } from "@/lib/platform/workbook/refused";
import type { ImportRefusal } from "./import-state";
import { speakRefusal } from "./sentences";

/** Why an import ended, or waits again, in one sentence. */
export const refusalText = ({ code, params }: ImportRefusal, locale: Locale): string => {
  const ofFile = REFUSAL_CODES.find((known) => known === code);
  if (ofFile) return speakRefusal(new WorkbookRefused(ofFile, params), locale);
  const problem = PROBLEM_CODES.find((known) => known === code);
  return problem ? problemText({ code: problem, params }, locale) : code;
};
