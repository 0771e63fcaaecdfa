/** How a cell is read. Each has its parser in `lib/import/cells.ts`. */
export type ColumnType =
  | "code"
  | "text"
  | "date"
  | "dateOrIndefinite"
  | "ordinal"
  | "count"
  | "moneyPositive"
  | "moneyNotNegative"
  | "rate"
  | "bool"
  | "enum"
  | "rtn"
  /** An RTN; anything with a letter in it is a foreign number, taken as it is. */
  | "rtnOrForeign"
  /** An RTN when the row's `pais` is Honduras or blank; else a foreign number, taken as it is. */
  | "taxId"
  | "country"
  | "department"
  | "municipality"
  | "files";

export type ColumnSpec = {
  readonly name: string;
  readonly required: boolean;
  readonly type: ColumnType;
  /** Of an enum: what is written in the cell → the code kept. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The sheet whose codes this column names. */
  readonly refersTo?: SheetName;
  /** Whether a date may be later than today. */
  readonly future?: boolean;
  /** Whether `-` may empty it. A required column never may. */
  readonly clears: boolean;
};

export const SHEET_NAMES = [
  "Oficinas",
  "PSDE",
  "Cadenas",
  "OPR",
  "Asignaciones",
  "PN",
  "Desembolsos",
  "Aliados",
  "Evidencias",
  "LineaBase",
  "Ventas",
] as const;
export type SheetName = (typeof SHEET_NAMES)[number];

export type SheetSpec = {
  readonly name: SheetName;
  /** The columns that together say which thing a row is about. */
  readonly key: readonly string[];
  readonly columns: readonly ColumnSpec[];
};
