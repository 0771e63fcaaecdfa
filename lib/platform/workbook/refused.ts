/** Why a file cannot be read as a workbook at all. Each has a sentence in `lib/i18n`. */
export const REFUSAL_CODES = [
  "workbook.missing",
  "workbook.empty_file",
  "workbook.too_big",
  "workbook.not_a_workbook",
  "workbook.old_or_locked",
  "workbook.other_format",
  "workbook.damaged",
  "workbook.too_many_entries",
  "workbook.inflates_too_much",
  "workbook.encrypted",
  "workbook.bad_entry_name",
  "workbook.duplicate_entry",
  "workbook.macros",
  "workbook.doctype",
  "workbook.too_deep",
  "workbook.text_too_long",
  "workbook.too_many_strings",
  "workbook.bad_string_index",
  "workbook.row_out_of_range",
  "workbook.column_out_of_range",
  "workbook.too_many_cells",
  "workbook.too_slow",
  "workbook.too_much_memory",
  "workbook.csv_not_utf8",
  "workbook.csv_broken",
  "workbook.nothing_to_import",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
export type RefusalParams = Readonly<Record<string, string | number>>;

/** Thrown by the readers: the file is refused as a whole, and nothing of it was kept. */
export class WorkbookRefused extends Error {
  readonly code: RefusalCode;
  readonly params: RefusalParams;

  constructor(code: RefusalCode, params: RefusalParams = {}) {
    super(code);
    this.name = "WorkbookRefused";
    this.code = code;
    this.params = params;
  }
}
