import type { Locale } from "@/lib/domain/codes";
import * as en from "@/lib/i18n/en/import";
import * as es from "@/lib/i18n/es/import";
import type { RefusalCode, WorkbookRefused } from "@/lib/platform/workbook/refused";
import type { FaultCode, Finding, NoticeCode, Params } from "./fault-codes";

type Sentence = { readonly message: string; readonly hint: string };

/** Every code has its sentence in both languages, or this does not compile. */
const FINDINGS: Readonly<Record<Locale, Readonly<Record<FaultCode | NoticeCode, Sentence>>>> = {
  es: { ...es.faults, ...es.notices },
  en: { ...en.faults, ...en.notices },
};
const REFUSALS: Readonly<Record<Locale, Readonly<Record<RefusalCode, string>>>> = { es: es.refusals, en: en.refusals };

/** A fault or notice as people read it: domain.md §9. */
export type Spoken<Code extends FaultCode | NoticeCode> = {
  readonly sheet: string;
  readonly row: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
};

export const speak = <Code extends FaultCode | NoticeCode>(finding: Finding<Code>, locale: Locale): Spoken<Code> => {
  const { sheet, row, column, value, code, params } = finding;
  const { message, hint } = FINDINGS[locale][code];
  return { sheet, row, column, value, code, message: filled(message, params), hint: filled(hint, params) };
};

/** Why a whole file was refused, in one sentence. */
export const speakRefusal = (refused: WorkbookRefused, locale: Locale): string =>
  filled(REFUSALS[locale][refused.code], refused.params);

const filled = (text: string, params: Params): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));
