import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import type { TableRow } from "@/lib/platform/workbook/types";
import { isHelpSheet } from "../columns/sheets";
import { normalizeName } from "../normalize-name";
import { shownCell } from "../shown-cell";
import { likestHeader } from "./likeness";

/** A sheet of theirs as a person would recognise it: its name, and the names over its columns. */
export const outlineSchema = z.array(
  z.object({
    sheet: z.string(),
    /** The row that holds the names; `titled` when something stands above it. */
    headerRow: z.int(),
    titled: z.boolean(),
    headers: z.array(z.object({ column: z.int(), name: z.string() })),
  }),
);
export type Outline = z.infer<typeof outlineSchema>;
export type SheetOutline = Outline[number];

/** The names are looked for in so many rows from the top. */
const ROWS_LOOKED_AT = 15;
const MAX_SHEETS = 50;
const MAX_COLUMNS = 150;

/** Every sheet of a workbook with the names over its columns: of its first rows, the one that reads most like ours. */
export async function outlineOf(rows: AsyncIterable<TableRow>): Promise<Outline> {
  const tops = new Map<string, TableRow[]>();
  for await (const row of rows) {
    const top = tops.get(row.sheet) ?? [];
    if (tops.size >= MAX_SHEETS && top.length === 0) continue;
    if (top.length < ROWS_LOOKED_AT) tops.set(row.sheet, [...top, row]);
  }
  const outline: Outline = [];
  for (const [sheet, top] of tops) {
    if (!isHelpSheet(sheet)) outline.push(sheetOutline(sheet, top));
    // Comparing many names takes a while: others get their turn.
    await setImmediate();
  }
  return outline;
}

function sheetOutline(sheet: string, top: readonly TableRow[]): SheetOutline {
  const named = top.map(namesOf);
  const at = likestHeader(named.map((headers) => headers.map(({ name }) => name)));
  return { sheet, headerRow: top[at]?.row ?? 1, titled: at > 0, headers: named[at] ?? [] };
}

const namesOf = ({ cells }: TableRow) =>
  cells
    .slice(0, MAX_COLUMNS)
    .map((cell) => ({ column: cell.column, name: shownCell(cell) }))
    .filter(({ name }) => name !== "");

/** Files with the same sheets and names have the same fingerprint, whatever their case and accents. */
export const fingerprint = (outline: Outline): string => {
  const names = outline.map(({ sheet, headers }) => [
    normalizeName(sheet),
    ...headers.map(({ column, name }) => `${column} ${normalizeName(name)}`),
  ]);
  return createHash("sha256").update(JSON.stringify(names)).digest("hex");
};
