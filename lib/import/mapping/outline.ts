import { z } from "zod";

/** A sheet of theirs as a person would recognise it: its name, and the names over its columns. */
export const outlineSchema = z.array(
  z.object({
    sheet: z.string(),
    /** The row that holds the names: titles may stand above it. */
    headerRow: z.int(),
    headers: z.array(z.object({ column: z.int(), name: z.string() })),
  }),
);
export type Outline = z.infer<typeof outlineSchema>;
export type SheetOutline = Outline[number];
