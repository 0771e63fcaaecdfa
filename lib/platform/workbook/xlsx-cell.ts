import { WorkbookRefused } from "./refused";
import { type SerialDate, serialToDate } from "./serial";
import type { CellContent } from "./types";
import { unescaped } from "./xlsx-strings";

/** What one `<c>` element said, as raw text. `value` is null when it has no `<v>`. */
export type RawCell = {
  readonly type: string;
  readonly style: number;
  readonly formula: boolean;
  readonly value: string | null;
  readonly inline: string;
};
export type Book = {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
};

/** The content of a cell, or null when it is blank. A calculated formula counts as its value. */
export const cellContent = (raw: RawCell, book: Book): CellContent | null => {
  if (raw.type === "inlineStr") return text(raw.inline);
  if (raw.value === null || (raw.value === "" && raw.type !== "str")) return raw.formula ? { kind: "formula" } : null;
  return (READERS[raw.type] ?? number)(raw.value, raw.style, book);
};

type Reader = (value: string, style: number, book: Book) => CellContent | null;

const text = (value: string): CellContent | null => (value.trim() === "" ? null : { kind: "text", value });

const number: Reader = (value, style, book) => {
  const parsed = Number(value);
  if (value.trim() === "" || !Number.isFinite(parsed)) throw new WorkbookRefused("workbook.damaged");
  const date = book.dateStyles[style] ? serialToDate(parsed, book.date1904) : null;
  return date ? { kind: "date", ...date } : { kind: "number", value: parsed };
};

const shared: Reader = (value, _style, book) => {
  const found = /^\d{1,9}$/.test(value) ? book.strings[Number(value)] : undefined;
  if (found === undefined) throw new WorkbookRefused("workbook.bad_string_index");
  return text(found);
};

const isoDate: Reader = (value) => {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/.exec(value);
  if (!parts?.[1]) return text(value);
  const date: SerialDate = { value: parts[1], time: parts[2] === "00:00:00" ? null : (parts[2] ?? null) };
  return { kind: "date", ...date };
};

const READERS: Readonly<Record<string, Reader>> = {
  n: number,
  s: shared,
  str: (value) => text(unescaped(value)),
  b: (value) => ({ kind: "bool", value: value.trim() === "1" || value.trim() === "true" }),
  e: (value) => ({ kind: "error", value: value.slice(0, 20) }),
  d: isoDate,
};
