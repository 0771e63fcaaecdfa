import type { ColumnSpec, ColumnType, SheetName } from "./types";

type More = Partial<Omit<ColumnSpec, "name" | "required" | "type" | "clears">>;

/** A column that every row must fill. */
export const required = (name: string, type: ColumnType, more: More = {}): ColumnSpec => ({
  name,
  type,
  required: true,
  clears: false,
  ...more,
});

/** A column where blank leaves what is and `-` clears. */
export const optional = (name: string, type: ColumnType, more: More = {}): ColumnSpec => ({
  name,
  type,
  required: false,
  clears: true,
  ...more,
});

/** The code of something in another sheet, or already stored. */
export const codeOf = (refersTo: SheetName) => ({ refersTo }) as const;

/** A date that may not have come yet. */
export const mayBeFuture = { future: true } as const;

/** An enumeration whose cells are written as its codes. */
export const oneOf = (codes: readonly (string | number)[]) => ({
  values: Object.fromEntries(codes.map((code) => [String(code), code])),
});
