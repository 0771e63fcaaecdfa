import type { CellContent } from "@/lib/platform/workbook/types";

const MAX_SHOWN = 200;

/** A cell as a person would read it, shortened, to be quoted in a fault. */
export const shownCell = (cell: CellContent): string => {
  const text = SHOWN[cell.kind](cell);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
};

const written = (cell: CellContent): string => ("value" in cell ? String(cell.value).trim() : "");

const SHOWN: Readonly<Record<CellContent["kind"], (cell: CellContent) => string>> = {
  text: written,
  number: written,
  error: written,
  bool: (cell) => (written(cell) === "true" ? "VERDADERO" : "FALSO"),
  date: (cell) => (cell.kind === "date" && cell.time ? `${cell.value} ${cell.time}` : written(cell)),
  formula: () => "=…",
};
