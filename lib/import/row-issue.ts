import type { CivilDate } from "@/lib/domain/codes";
import type { FaultCode, NoticeCode, Params } from "./fault-codes";
import type { RowValues } from "./parse-row";

/** Something found in a row, by column. */
export type Issue<Code extends FaultCode | NoticeCode = FaultCode | NoticeCode> = {
  readonly column: string | null;
  readonly code: Code;
  readonly params?: Params;
};

export type RowCheck = (values: RowValues) => readonly Issue[];

export const textOf = (values: RowValues, column: string): string | null => {
  const value = values[column];
  return typeof value === "string" && value !== "" ? value : null;
};

/** A date of the row; «indefinido» is none. */
export const dateOf = (values: RowValues, column: string): CivilDate | null => {
  const text = textOf(values, column);
  return text === "indefinido" ? null : text;
};

export const numberOf = (values: RowValues, column: string): number | null => {
  const value = values[column];
  return typeof value === "number" ? value : null;
};

export const isYes = (values: RowValues, column: string): boolean => values[column] === true;

/** One issue when it holds, none when it does not: so that checks read as a list of sentences. */
export const when = (
  holds: boolean,
  column: string,
  code: FaultCode | NoticeCode,
  params?: Params,
): readonly Issue[] => (holds ? [{ column, code, ...(params && { params }) }] : []);
