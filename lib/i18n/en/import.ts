/** Sentences of the import, by code: `message` says what is wrong, `hint` what to do. `{name}` is filled in. */
export const faults = {
  "header.missing_column": {
    message: "The required column “{column}” is missing.",
    hint: "Add a column with that name in the first row of the sheet, or use the template.",
  },
  "header.duplicate_column": {
    message: "The column appears twice in the sheet.",
    hint: "Keep one column of that name.",
  },
  "sheet.duplicate": { message: "Two sheets have the same name.", hint: "Put the rows together in one sheet." },
  "cell.required": { message: "The cell is required and empty.", hint: "Enter the missing value." },
  "cell.cannot_clear": {
    message: "A required value cannot be cleared with “-”.",
    hint: "Enter the value; “-” clears optional values only.",
  },
  "cell.formula_without_value": {
    message: "The cell holds a formula that was never calculated.",
    hint: "Open the workbook in Excel, let it calculate and save it; or paste the value in place of the formula.",
  },
  "cell.error_value": { message: "The cell shows the error {error}.", hint: "Correct the formula or enter the value." },
  "cell.too_long": { message: "The text is longer than {max} characters.", hint: "Shorten the text." },
  "cell.bad_character": {
    message: "The text holds characters that cannot be stored.",
    hint: "Type the text again by hand.",
  },
  "cell.became_date": {
    message: "The spreadsheet turned this value into a date.",
    hint: "Format the cell as text and enter the value again.",
  },
  "cell.not_a_code": {
    message: "A code has no line breaks nor double spaces.",
    hint: "Write the code on one line, for example PN-0001.",
  },
  "date.not_a_date": {
    message: "This is not a date.",
    hint: "Use an Excel date, YYYY-MM-DD or DD/MM/YYYY, for example 31/12/2025.",
  },
  "date.impossible": {
    message: "That date does not exist.",
    hint: "Check day and month: it is read as YYYY-MM-DD or DD/MM/YYYY (day first).",
  },
  "date.ambiguous": {
    message: "The date can be read in two ways.",
    hint: "Write day and month with two digits: DD/MM/YYYY, for example 03/04/2025 for 3 April.",
  },
  "date.short_year": { message: "The year has two digits.", hint: "Write it with four: DD/MM/YYYY or YYYY-MM-DD." },
  "date.plain_number": {
    message: "This is a number and not a date.",
    hint: "Format the cell as a date and check the day it shows, or write YYYY-MM-DD.",
  },
  "date.has_time": { message: "The date carries an hour.", hint: "Keep the date alone." },
  "date.out_of_range": { message: "The year is not a plausible one (1900 to 2199).", hint: "Check the year." },
  "date.future": {
    message: "The date is later than today ({today}).",
    hint: "Enter the day it happened; what has not happened yet is not recorded.",
  },
  "int.not_whole": { message: "This is not a whole number.", hint: "Write digits only, without decimals." },
  "int.negative": { message: "The number is negative.", hint: "Enter zero or more." },
  "int.not_positive": { message: "The number must be 1 or more.", hint: "Number from 1." },
  "int.too_big": { message: "The number is above {max}.", hint: "Check the quantity." },
  "money.not_an_amount": {
    message: "This is not an amount.",
    hint: "Write it with a decimal point, for example 12500.50 or 12,500.50.",
  },
  "money.decimals": { message: "The amount has more than two decimals.", hint: "Round it to centavos." },
  "money.negative": { message: "The amount is negative.", hint: "Enter zero or more." },
  "money.not_positive": {
    message: "The amount must be above zero.",
    hint: "Enter the amount, or leave the cell empty if it is unknown and not required.",
  },
  "money.too_big": { message: "The amount is too large.", hint: "Check the amount and where its point stands." },
  "rate.not_a_rate": {
    message: "This is not an exchange rate.",
    hint: "Write lempiras for one unit, above zero, six decimals at most, for example 24.6512.",
  },
  "country.unknown": {
    message: "The country is not recognised.",
    hint: "Use the two-letter code (HN, SV, US) or the Spanish name.",
  },
  "bool.not_si_no": { message: "“si” or “no” is expected.", hint: "Write si or no." },
  "enum.unknown": { message: "This is not one of the values allowed.", hint: "Use one of these: {values}." },
  "rtn.lost_zero": {
    message: "The RTN is a number of 13 digits: its leading zero was lost.",
    hint: "Format the cell as text and write the 14 digits, the zero first.",
  },
  "rtn.not_14_digits": {
    message: "A Honduran RTN has 14 digits.",
    hint: "Check the number and format the cell as text. If it is foreign, say so in the ally's “pais”.",
  },
  "ine.not_a_code": {
    message: "This is not an INE code.",
    hint: "Use the code of {digits} digits or the name, as in the template's Listas sheet.",
  },
  "ine.unknown_department": {
    message: "No department has that code or name.",
    hint: "Use the two-digit INE code (01 to 18) or the official name.",
  },
  "ine.unknown_municipality": {
    message: "No municipality of the department has that code or name.",
    hint: "Use the four-digit INE code or the official name.",
  },
  "ine.other_department": {
    message: "The municipality belongs to another department.",
    hint: "Correct the department or the municipality.",
  },
  "date.end_before_start": { message: "The end is before the start ({start}).", hint: "Check both dates." },
  "pn.executed_without_closing": {
    message: "An executed plan needs its closing date.",
    hint: "Enter fecha_cierre, or change the state.",
  },
  "pn.closing_without_executed": {
    message: "Only an executed plan has a closing date.",
    hint: "Change the state to ejecutado, or clear the date with “-”.",
  },
  "pn.cancelled_without_date": {
    message: "A cancelled plan needs its cancellation date.",
    hint: "Enter fecha_cancelacion.",
  },
  "pn.cancelled_without_reason": { message: "A cancelled plan needs the reason.", hint: "Enter motivo_cancelacion." },
  "pn.cancellation_without_cancelled": {
    message: "Only a cancelled plan has a cancellation date.",
    hint: "Change the state to cancelado, or clear the date with “-”.",
  },
  "disbursement.reversed_without_date": {
    message: "A reversed disbursement needs the date of the reversal.",
    hint: "Enter fecha_reversion.",
  },
  "disbursement.reversed_without_reason": {
    message: "A reversed disbursement needs the reason.",
    hint: "Enter motivo_reversion.",
  },
  "disbursement.reversal_without_reversed": {
    message: "There is a reversal date, but the disbursement is not marked as reversed.",
    hint: "Write si in “revertido”, or clear the date with “-”.",
  },
  "disbursement.reversed_before_credit": {
    message: "The reversal is before the credit.",
    hint: "Check both dates.",
  },
  "opr.youth_exceeds_members": {
    message: "There are more youth than members ({members}).",
    hint: "Youth are counted among women and men: check the three numbers.",
  },
  "money.foreign_without_rate": {
    message: "An amount in dollars needs the exchange rate.",
    hint: "Enter tipo_cambio, lempiras for one dollar.",
  },
  "money.foreign_without_rate_date": {
    message: "An amount in dollars needs the date of the exchange rate.",
    hint: "Enter fecha_tipo_cambio.",
  },
  "evidence.needs_start": {
    message: "This kind of document needs the date from which it is in force.",
    hint: "Enter vigente_desde (for a credit, the day it was granted).",
  },
  "evidence.needs_end": {
    message: "This kind of document needs the date until which it is in force.",
    hint: "Enter vigente_hasta (for a credit, the due date), or “indefinido” if the contract has no end.",
  },
  "evidence.needs_issue": { message: "An invoice needs its issue date.", hint: "Enter fecha_emision." },
  "evidence.balance_without_date": {
    message: "The balance does not say at which date.",
    hint: "Enter fecha_saldo, or clear the balance.",
  },
  "evidence.balance_date_without_balance": {
    message: "There is a balance date without a balance.",
    hint: "Enter the balance at that date (0 when paid), or clear the date.",
  },
  "evidence.returned_without_reason": {
    message: "A returned document needs the reason.",
    hint: "Say in observaciones what must be put right.",
  },
  "evidence.rejected_without_reason": {
    message: "A rejected document needs the reason.",
    hint: "Say in observaciones why it is not admitted.",
  },
  "evidence.reviewed_but_submitted": {
    message: "A submitted document has no review date yet.",
    hint: "Clear revisada_en, or enter the state that came of the review.",
  },
  "evidence.other_voucher_not_invoice": {
    message: "“otro_comprobante” goes with tipo factura only.",
    hint: "Set tipo to factura, or otro_comprobante to no.",
  },
  "evidence.other_voucher_without_reason": {
    message: "Another voucher of sale needs a justification.",
    hint: "Enter motivo_otro, for example “liquidación de café”.",
  },
  "evidence.sar_pattern": {
    message: "The number does not have the form of a SAR voucher.",
    hint: "Write it as 000-001-01-00000123, or clear the CAI if it is no SAR voucher.",
  },
  "evidence.sar_type": {
    message: "That type of SAR voucher does not prove a sale.",
    hint: "Check the third group of the number (01 is an invoice) or remove the document.",
  },
  "key.duplicate": { message: "The code is already in row {row} of this sheet.", hint: "Keep one row for each code." },
  "ref.unknown": {
    message: "It exists neither in the sheet {sheet} nor in the registry.",
    hint: "Check the code, or add it to the sheet {sheet}.",
  },
  "ref.faulty": { message: "It depends on a faulty row of the sheet {sheet}.", hint: "Correct that row first." },
  "ref.merged": { message: "That record was merged into «{into}».", hint: "Use the code {into}." },
  "row.dates_overlap": {
    message: "The period overlaps another ({other}).",
    hint: "Check the dates: two periods cannot overlap.",
  },
  "stored.kind_fixed": {
    message: "The kind is fixed as “{stored}” and no import changes it.",
    hint: "Keep the recorded kind, or use another code.",
  },
  "stored.merged": {
    message: "This record was merged into «{into}» and no longer changes.",
    hint: "Write it in the row of {into}, or remove this row.",
  },
  "stored.approved_differs": {
    message: "The document is already approved and this row says otherwise (recorded: {stored}).",
    hint: "An approved document does not change: keep what is recorded, or submit a correction in the system.",
  },
  "stored.decided_differs": {
    message: "The document is already decided and this row says otherwise (recorded: {stored}).",
    hint: "What is decided is not changed by an import: keep what is recorded, or submit a correction in the system.",
  },
  "stored.value_fixed": {
    message: "This is recorded as “{stored}” and no import changes it.",
    hint: "Keep what is recorded, or change it in the system with its reason.",
  },
  "history.closed": {
    message: "The historical load is closed: documents already approved are not imported.",
    hint: "Import the document as enviada for its office to review, or ask the central unit to open the load.",
  },
  "evidence.duplicate_number": {
    message: "The same issuer and number are already in another document of this plan ({other}).",
    hint: "Remove one of the two, or correct the number.",
  },
  "file.not_found": {
    message: "The file “{file}” is not in the ZIP that goes with the workbook.",
    hint: "Add it to the ZIP under that name, or leave the cell empty.",
  },
  "file.ambiguous": {
    message: "The ZIP holds several files “{file}”, in different folders.",
    hint: "Write the folder too, as it is in the ZIP, or rename one of them.",
  },
  "file.duplicate": {
    message: "The file “{file}” already proves another document of this plan ({other}).",
    hint: "Use one file for each document, or remove the repetition.",
  },
  "file.archive_missing": {
    message: "The row names files, but the ZIP that holds them was not given.",
    hint: "Give the ZIP with the workbook, or leave the cell empty.",
  },
  "file.bad_type": {
    message: "The file “{file}” is not of an allowed type.",
    hint: "Use a PDF or an image (JPG, PNG).",
  },
  "file.too_big": { message: "The file “{file}” is too large.", hint: "Reduce or split it." },
  "pn.reopened": {
    message: "The plan's closing is recorded and no import reopens it.",
    hint: "Keep the state ejecutado; annulling a closing is for the central unit, with reason and act.",
  },
  "pn.uncancelled": {
    message: "The plan is cancelled and no import revives it.",
    hint: "Keep the state cancelado with its date and reason.",
  },
} as const;

export const notices = {
  "sheet.unknown": {
    message: "This is not one of the sheets that are imported: it was left aside.",
    hint: "If it holds data, use the template's name.",
  },
  "column.unknown": {
    message: "The column is not known: it was left aside.",
    hint: "If it holds data, use the template's name.",
  },
  "sheet.without_rows": { message: "The sheet has no rows.", hint: "Nothing needs correcting." },
  "baseline.not_twelve_months": {
    message: "The baseline is not exactly twelve months: it will not serve to compare sales.",
    hint: "If the whole year is known, enter that period.",
  },
  "evidence.ally_of_wrong_kind": {
    message: "The ally is {kind}: this document does not prove the alliance that belongs to its kind.",
    hint: "Check the ally or its kind.",
  },
  "evidence.cai_pattern": {
    message: "The CAI does not have the form 6-6-6-6-6-2.",
    hint: "Check the CAI against the document.",
  },
  "evidence.issued_after_limit": {
    message: "It was issued after the authorised limit.",
    hint: "Check both dates against the document.",
  },
  "evidence.sar_type_unusual": {
    message: "The type of voucher is not an invoice (01).",
    hint: "Whoever reviews it decides and says why.",
  },
  "evidence.rtn_missing": { message: "The issuer's RTN is missing.", hint: "Enter it if the document bears it." },
  "evidence.cai_missing": { message: "The CAI is missing.", hint: "Enter it if the document bears it." },
  "evidence.number_missing": {
    message: "The voucher's number is missing.",
    hint: "Enter it if the document bears it.",
  },
  "evidence.issuer_is_ally": {
    message: "The issuer is the ally: this is a buyer's voucher.",
    hint: "Whoever reviews it decides and says why.",
  },
  "evidence.parties_do_not_match": {
    message: "The parties of the document match neither the OPR nor the ally.",
    hint: "Check the RTNs against the document.",
  },
  "evidence.retroactive": {
    message: "The document was issued after month 18 and is in force from before.",
    hint: "Whoever reviews it decides and says why.",
  },
  "stored.state_kept": {
    message: "The recorded state ({stored}) is not changed by an import.",
    hint: "To change it, use the review.",
  },
  "pn.state_derived": {
    message: "The plan's state follows from its disbursements, not from this cell: it is «{state}».",
    hint: "If that is not so, check the plan's credited disbursements.",
  },
} as const;

/** A file refused whole: one sentence that says what to do. */
export const refusals = {
  "workbook.missing": "The file was not found. Check its name and folder.",
  "workbook.empty_file": "The file is empty. Save it again from Excel.",
  "workbook.too_big": "The file is larger than {mb} MB. Split the workbook.",
  "workbook.not_a_workbook": "The file is neither an Excel workbook (.xlsx) nor a set of CSV files. Save it as .xlsx.",
  "workbook.old_or_locked": "The file is an old .xls or has a password. Save it as .xlsx without a password.",
  "workbook.other_format": "The file is of another format (ODS or XLSB). Save it as .xlsx.",
  "workbook.damaged": "The file is damaged and cannot be read. Open it in Excel and save it again as .xlsx.",
  "workbook.too_many_entries":
    "The file holds more than {max} parts. Save it again as .xlsx, with the sheets of data only.",
  "workbook.inflates_too_much":
    "What the file holds is out of proportion (over {mb} MB, or compressed too much). Copy the data into the template.",
  "workbook.encrypted": "The file is encrypted. Save it without a password.",
  "workbook.bad_entry_name": "The file holds inner names that are not allowed. Save it again as .xlsx from Excel.",
  "workbook.duplicate_entry": "The file holds two parts of the same name ({entry}). Save it again as .xlsx from Excel.",
  "workbook.macros": "The workbook holds macros. Save it as .xlsx without macros.",
  "workbook.doctype":
    "The workbook holds declarations that no spreadsheet writes (DOCTYPE or entities). Copy the data into the template.",
  "workbook.too_deep": "The workbook's inner structure is too deep. Copy the data into the template.",
  "workbook.text_too_long":
    "The workbook has a cell or row with too long a text. Shorten it, or copy the data into the template.",
  "workbook.too_many_strings": "The workbook holds too much text. Split the workbook.",
  "workbook.bad_string_index":
    "The workbook points at a text that does not exist: it is damaged. Open it in Excel and save it again.",
  "workbook.row_out_of_range": "The sheet {sheet} has a row beyond {max}. Copy the data into the template.",
  "workbook.column_out_of_range": "The sheet {sheet} has more than {max} columns. Copy the data into the template.",
  "workbook.too_many_cells": "The workbook has more than {max} cells with data. Split the workbook.",
  "workbook.too_slow":
    "Reading the file took more than {seconds} seconds and was stopped. Split the workbook or copy the data into the template.",
  "workbook.too_much_memory": "Reading the file takes more memory than allowed ({mb} MB). Split the workbook.",
  "workbook.csv_not_utf8": "The file {sheet}.csv is not UTF-8. In Excel, save it as “CSV UTF-8”.",
  "workbook.csv_broken": "The file {sheet}.csv cannot be read from row {row} on. Check its quotes, or save it again.",
  "workbook.nothing_to_import": "The workbook has no rows in any sheet we know. Use the template: sheets {sheets}.",
} as const;

/** The sheet of faults in a workbook given back. */
export const faultColumns = ["sheet", "row", "column", "value", "what is wrong", "what to do"] as const;
