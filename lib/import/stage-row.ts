import { v7 as uuid } from "uuid";
import type { StagedRow } from "@/db/import/staging";
import { SHEETS } from "./columns/sheets";
import type { SheetName } from "./columns/types";
import type { ParsedRow, RowValues } from "./parse-row";

/** What says how a thing came or was decided, and is not compared with what is stored. */
const NOT_COMPARED: Readonly<Partial<Record<SheetName, readonly string[]>>> = {
  PN: ["estado"],
  Evidencias: ["estado", "revisada_en", "observaciones", "_files"],
};

/** What `-` means where the registry has no empty. */
const CLEARED: RowValues = {
  linea_revolvente: false,
  otro_comprobante: false,
  revertido: false,
  moneda: "HNL",
  pais: "HN",
  archivo: [],
};

/** A parsed row with its ids, ready to be staged. A row that is not sound is kept so that others may be seen to depend on it. */
export const stagedRow = (sheet: SheetName, row: ParsedRow, values: object, sound: boolean): StagedRow => ({
  sheet,
  row: row.row,
  key: row.code === "" ? null : row.code.toLowerCase(),
  values,
  comparable: comparable(sheet, row.values),
  faulty: !sound,
  targetId: uuid(),
  factId: uuid(),
});

function comparable(sheet: SheetName, values: RowValues): RowValues {
  const { key, columns } = SHEETS[sheet];
  const references = new Set(columns.filter((column) => column.refersTo).map((column) => column.name));
  const left = new Set([...key, ...(NOT_COMPARED[sheet] ?? [])]);
  const kept = Object.entries(values).filter(
    ([name, value]) => !left.has(name) && !(name === "psde_desde" && value === null),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => {
      if (value === null) return [name, CLEARED[name] ?? null];
      return [name, references.has(name) && typeof value === "string" ? value.toLowerCase() : value];
    }),
  );
}
