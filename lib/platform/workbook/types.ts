/** What a cell holds, told apart so that nothing downstream has to guess. */
export type CellContent =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "bool"; readonly value: boolean }
  /** A number that the workbook shows as a date. `time` is `HH:MM:SS` when the cell also carries an hour, else null. */
  | { readonly kind: "date"; readonly value: string; readonly time: string | null }
  /** A formula that was never calculated: there is no value to take. (A calculated one arrives as its value.) */
  | { readonly kind: "formula" }
  /** An error cell: `#N/A`, `#REF!` … */
  | { readonly kind: "error"; readonly value: string };

/** `column` counts from 1 (A). */
export type Cell = { readonly column: number } & CellContent;

/** One row that is not blank. `sheet` as written in the file; `row` counts from 1, as Excel shows it. */
export type TableRow = { readonly sheet: string; readonly row: number; readonly cells: readonly Cell[] };

/** What an untrusted file may cost. Beyond any of these it is refused with a sentence. */
export type ReadLimits = {
  readonly fileBytes: number;
  readonly entries: number;
  readonly inflatedBytes: number;
  /** Inflated bytes for each stored byte, judged once an entry inflates beyond `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  readonly strings: number;
  readonly stringChars: number;
  readonly cells: number;
  readonly rowChars: number;
  readonly columns: number;
  /** Time the child may make us wait, in all; time spent by the consumer is not counted. */
  readonly waitMs: number;
  readonly heapMb: number;
};

export const READ_LIMITS: ReadLimits = {
  fileBytes: 200 * 1024 * 1024,
  entries: 1_000,
  inflatedBytes: 600 * 1024 * 1024,
  ratio: 250,
  ratioFromBytes: 8 * 1024 * 1024,
  strings: 2_000_000,
  stringChars: 60_000_000,
  cells: 8_000_000,
  rowChars: 1_000_000,
  columns: 16_384,
  waitMs: 60_000,
  heapMb: 512,
};
