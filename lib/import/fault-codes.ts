/** What can be wrong with the workbook given: each has a sentence and a hint in `lib/i18n`, in both languages. */
export const FAULT_CODES = [
  // The sheet's own shape.
  "header.missing_column",
  "header.duplicate_column",
  "sheet.duplicate",
  // One cell.
  "cell.required",
  "cell.cannot_clear",
  "cell.formula_without_value",
  "cell.error_value",
  "cell.too_long",
  "cell.bad_character",
  "cell.became_date",
  "cell.not_a_code",
  "date.not_a_date",
  "date.impossible",
  "date.ambiguous",
  "date.short_year",
  "date.plain_number",
  "date.has_time",
  "date.out_of_range",
  "date.future",
  "int.not_whole",
  "int.negative",
  "int.not_positive",
  "int.too_big",
  "money.not_an_amount",
  "money.decimals",
  "money.negative",
  "money.not_positive",
  "money.too_big",
  "rate.not_a_rate",
  "country.unknown",
  "bool.not_si_no",
  "enum.unknown",
  "rtn.lost_zero",
  "rtn.not_14_digits",
  "ine.not_a_code",
  "ine.unknown_department",
  "ine.unknown_municipality",
  "ine.other_department",
  // One row.
  "date.end_before_start",
  "pn.executed_without_closing",
  "pn.closing_without_executed",
  "pn.cancelled_without_date",
  "pn.cancelled_without_reason",
  "pn.cancellation_without_cancelled",
  "disbursement.reversed_without_date",
  "disbursement.reversed_without_reason",
  "disbursement.reversal_without_reversed",
  "disbursement.reversed_before_credit",
  "opr.youth_exceeds_members",
  "money.foreign_without_rate",
  "money.foreign_without_rate_date",
  "evidence.needs_start",
  "evidence.needs_end",
  "evidence.needs_issue",
  "evidence.balance_without_date",
  "evidence.balance_date_without_balance",
  "evidence.returned_without_reason",
  "evidence.rejected_without_reason",
  "evidence.reviewed_but_submitted",
  "evidence.other_voucher_not_invoice",
  "evidence.other_voucher_without_reason",
  "evidence.sar_pattern",
  "evidence.sar_type",
  // Against other rows and what is stored.
  "key.duplicate",
  "ref.unknown",
  "ref.faulty",
  "ref.merged",
  "row.dates_overlap",
  "stored.kind_fixed",
  "stored.merged",
  "stored.approved_differs",
  "stored.decided_differs",
  "stored.value_fixed",
  "history.closed",
  "evidence.duplicate_number",
  "file.not_found",
  "file.ambiguous",
  "file.duplicate",
  "file.archive_missing",
  "file.bad_type",
  "file.too_big",
  "pn.reopened",
  "pn.uncancelled",
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** What is worth saying and stops nothing. */
export const NOTICE_CODES = [
  "sheet.unknown",
  "column.unknown",
  "sheet.without_rows",
  "baseline.not_twelve_months",
  "evidence.ally_of_wrong_kind",
  "evidence.cai_pattern",
  "evidence.issued_after_limit",
  "evidence.sar_type_unusual",
  "evidence.rtn_missing",
  "evidence.cai_missing",
  "evidence.number_missing",
  "evidence.issuer_is_ally",
  "evidence.parties_do_not_match",
  "evidence.retroactive",
  "stored.state_kept",
  "pn.state_derived",
] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

export type Params = Readonly<Record<string, string | number>>;

/** One thing found at a place in the file. `column` and `value` are null where the whole row or sheet is meant. */
export type Finding<Code extends string> = {
  readonly sheet: string;
  readonly row: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: Code;
  readonly params: Params;
};
export type Fault = Finding<FaultCode>;
export type Notice = Finding<NoticeCode>;
