/** How a cell looks. `fault` is the red of a cell to correct. */
export type Look = "plain" | "header" | "headerRequired" | "fault" | "title";

/** A date is written as a real one; text never becomes a formula. */
export type ValueOut = string | number | boolean | null | { readonly date: string };

export type CellOut = ValueOut | { readonly value: ValueOut; readonly look?: Look; readonly note?: string };

/** A drop-down list over the rows 2 to 5000 of a column (from 1): the values, or where they are listed. */
export type ListOut =
  | { readonly column: number; readonly values: readonly string[] }
  | { readonly column: number; readonly range: string };

/** A row of cells from the first column on, just below the one before; or one at a place of its own, cells by column. */
export type RowOut = readonly CellOut[] | { readonly at: number; readonly cells: ReadonlyMap<number, CellOut> };

export type SheetOut = {
  readonly name: string;
  readonly rows: Iterable<RowOut> | AsyncIterable<RowOut>;
  readonly widths?: readonly number[];
  /** Rows that stay in view; one, the header, unless said. */
  readonly frozenRows?: number;
  readonly lists?: readonly ListOut[];
  /** Columns (from 1) whose empty cells are formatted as text or as dates, ready to be filled. */
  readonly textColumns?: readonly number[];
  readonly dateColumns?: readonly number[];
  /** Whether any cell may bear a note. */
  readonly noted?: boolean;
  readonly hidden?: boolean;
};
