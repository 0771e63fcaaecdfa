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
  key: row.code === "" ? null : keyOf(sheet, row.values),
  values,
  comparable: comparable(sheet, row.values),
  refs: referencesIn(sheet, row.values),
  faulty: !sound,
  targetId: uuid(),
  factId: uuid(),
});

/** A line break parts the columns of a key, since no code can hold one. */
const keyOf = (sheet: SheetName, values: RowValues): string =>
  SHEETS[sheet].key.map((name) => String(values[name])).join("\n");

const isCompared = (sheet: SheetName, name: string): boolean =>
  !SHEETS[sheet].key.includes(name) && !NOT_COMPARED[sheet]?.includes(name);

function comparable(sheet: SheetName, values: RowValues): RowValues {
  const kept = Object.entries(values).filter(
    ([name, value]) => isCompared(sheet, name) && !(name === "psde_desde" && value === null),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? CLEARED[name] ?? null]));
}

function referencesIn(sheet: SheetName, values: RowValues): Record<string, string> {
  const references = SHEETS[sheet].columns.filter(({ name, refersTo }) => refersTo && isCompared(sheet, name));
  return Object.fromEntries(
    references.flatMap(({ name }) => {
      const code = values[name];
      return typeof code === "string" ? [[name, code]] : [];
    }),
  );
}
