import type { CivilDate } from "@/lib/domain/codes";
import { checkAlly } from "./check-ally";
import { checkEvidence } from "./check-evidence";
import { checkBaseline, checkMembers, checkPeriod, checkSales } from "./check-period";
import { checkDisbursement, checkPlan } from "./check-plan";
import { SHEETS } from "./columns/sheets";
import type { SheetName, SheetSpec } from "./columns/types";
import { FAULT_CODES, type Fault, type FaultCode, type Finding, type Notice, type NoticeCode } from "./fault-codes";
import type { ParsedRow, RowValues } from "./parse-row";
import { dateOf, type Issue, type RowCheck } from "./row-issue";

/**
 * What one row shows by itself to be wrong or odd, once its blanks have been filled from what is stored (`values`;
 * by default what the row itself says). Only what the domain refuses is a fault: a document in doubt is let in.
 */
export const checkRow = (
  sheet: SheetName,
  row: ParsedRow,
  today: CivilDate,
  values: RowValues = row.values,
): { readonly faults: readonly Fault[]; readonly notices: readonly Notice[] } => {
  const issues = [...futureDates(SHEETS[sheet], values, today), ...CHECKS[sheet](values)];
  const faults: Fault[] = [];
  const notices: Notice[] = [];
  for (const { code, ...issue } of issues) {
    if (isFaultCode(code)) faults.push(placed(row, { ...issue, code }));
    else notices.push(placed(row, { ...issue, code }));
  }
  return { faults, notices };
};

/** An issue of a column, at its place in the file. */
export const placed = <Code extends FaultCode | NoticeCode>(row: ParsedRow, issue: Issue<Code>): Finding<Code> => ({
  sheet: row.sheet,
  row: row.row,
  column: issue.column,
  value: issue.column === null ? null : (row.shown[issue.column] ?? null),
  code: issue.code,
  params: issue.params ?? {},
});

const nothing: RowCheck = () => [];

const CHECKS: Readonly<Record<SheetName, RowCheck>> = {
  Oficinas: nothing,
  PSDE: nothing,
  Cadenas: nothing,
  OPR: checkMembers,
  Asignaciones: checkPeriod,
  PN: checkPlan,
  Desembolsos: checkDisbursement,
  Aliados: checkAlly,
  Evidencias: checkEvidence,
  LineaBase: checkBaseline,
  Ventas: checkSales,
};

const futureDates = (spec: SheetSpec, values: RowValues, today: CivilDate): Issue[] =>
  spec.columns.flatMap(({ name, type, future }) => {
    const date = type === "date" && !future ? dateOf(values, name) : null;
    return date !== null && date > today ? [{ column: name, code: "date.future", params: { today } }] : [];
  });

const faultCodes: ReadonlySet<string> = new Set(FAULT_CODES);

const isFaultCode = (code: FaultCode | NoticeCode): code is FaultCode => faultCodes.has(code);
