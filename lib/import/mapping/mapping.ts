import { z } from "zod";
import { SHEET_NAMES } from "../columns/types";

/** Where one of our columns comes from: a column of theirs (counted from 1), or one value for every row. */
const origin = z.union([z.object({ column: z.int().positive() }), z.object({ always: z.string().min(1).max(200) })]);
export type Origin = z.infer<typeof origin>;

const sheetMapping = z.object({ from: z.string(), headerRow: z.int(), columns: z.record(z.string(), origin) });
export type SheetMapping = z.infer<typeof sheetMapping>;

/** Of each of our sheets that the file feeds: which of theirs it comes from, and each of its columns. */
export const mappingSchema = z.partialRecord(z.enum(SHEET_NAMES), sheetMapping);
export type Mapping = z.infer<typeof mappingSchema>;
