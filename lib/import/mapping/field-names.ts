import type { SheetName } from "../columns/types";

/** The fields of the form that matches columns: `OPR__nombre` holds a column of theirs, `OPR__nombre__valor` one value. */
export const fieldName = (sheet: SheetName, column: string) => `${sheet}__${column}`;
export const valueFieldName = (sheet: SheetName, column: string) => `${sheet}__${column}__valor`;
