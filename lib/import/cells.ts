import type { CellContent } from "@/lib/platform/workbook/types";
import { readDateOrIndefinite, readDateText, readRealDate } from "./cell-date";
import { readCount, readMoneyNotNegative, readMoneyPositive, readOrdinal, readRate } from "./cell-number";
import {
  readBool,
  readCode,
  readCountry,
  readDepartment,
  readEnum,
  readFiles,
  readMunicipality,
  readRtn,
  readRtnOrForeign,
  readText,
} from "./cell-text";
import type { ColumnSpec, ColumnType } from "./columns/types";
import { faulty, type Reading } from "./read-cell";

/** Reads one cell as its column says: a value, blank, `-` (clear) or what is wrong with it. Never a guess. */
export const readCell = (cell: CellContent | null, column: ColumnSpec): Reading => {
  if (cell === null) return blank(column);
  if (cell.kind === "formula") return faulty("cell.formula_without_value");
  if (cell.kind === "error") return faulty("cell.error_value", { error: cell.value });
  if (cell.kind === "date") return DATES.has(column.type) ? readRealDate(cell.value, cell.time) : becameDate(column);
  return readPlain(cell.kind === "bool" ? (cell.value ? "si" : "no") : cell.value, column);
};

const readPlain = (raw: string | number, column: ColumnSpec): Reading => {
  const text = tidy(String(raw));
  if (text === "") return blank(column);
  if (text === "-") return column.clears ? { kind: "clear" } : faulty("cell.cannot_clear");
  if (UNPRINTABLE.test(text)) return faulty("cell.bad_character");
  if (typeof raw === "number" && DATES.has(column.type)) return faulty("date.plain_number");
  return PARSERS[column.type](typeof raw === "number" ? raw : text, column);
};

const blank = (column: ColumnSpec): Reading => (column.required ? faulty("cell.required") : { kind: "blank" });

/** «1-2» typed into a general cell becomes a date: what was meant is lost. */
const becameDate = (column: ColumnSpec): Reading =>
  faulty(column.type.startsWith("money") ? "money.not_an_amount" : "cell.became_date");

/** Spaces that do not look like one (no-break, zero width) come with pasted text. */
const tidy = (text: string): string =>
  text
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[\u200b\ufeff]/g, "")
    .trim();

/** Control characters and halves of a character: a database refuses the first, and nobody typed either. */
const UNPRINTABLE = /(?![\t\r\n])\p{Cc}|\p{Cs}/u;

const DATES: ReadonlySet<ColumnType> = new Set(["date", "dateOrIndefinite"]);

type Parser = (raw: string | number, column: ColumnSpec) => Reading;

const asText = (read: (text: string) => Reading): Parser => {
  return (raw) => read(String(raw));
};

const PARSERS: Readonly<Record<ColumnType, Parser>> = {
  code: asText(readCode),
  text: asText(readText),
  date: asText(readDateText),
  dateOrIndefinite: asText(readDateOrIndefinite),
  ordinal: readOrdinal,
  count: readCount,
  moneyPositive: readMoneyPositive,
  moneyNotNegative: readMoneyNotNegative,
  rate: readRate,
  bool: asText(readBool),
  enum: (raw, column) => readEnum(String(raw), column.values ?? {}),
  rtn: readRtn,
  rtnOrForeign: readRtnOrForeign,
  taxId: readRtn,
  country: asText(readCountry),
  department: asText(readDepartment),
  municipality: asText(readMunicipality),
  files: asText(readFiles),
};
