import { Refusal } from "@/lib/domain/problem";
import { SHEETS } from "../columns/sheets";
import { SHEET_NAMES, type SheetName } from "../columns/types";
import { fieldName, valueFieldName } from "./field-names";
import type { Mapping, Origin, SheetMapping } from "./mapping";
import type { Outline, SheetOutline } from "./outline";

type Fields = Readonly<Record<string, string>>;

/** What was chosen in the form, as a mapping of this very file. Refuses `import.nothing_mapped`, `import.column_missing`. */
export function chosenMapping(fields: Fields, outline: Outline): Mapping {
  const chosen = SHEET_NAMES.flatMap((name): [SheetName, SheetMapping][] => {
    const from = outline.find(({ sheet }) => sheet === fields[name]);
    return from ? [[name, sheetFrom(name, from, fields)]] : [];
  });
  if (chosen.length === 0) throw new Refusal("import.nothing_mapped");
  return Object.fromEntries(chosen);
}

function sheetFrom(name: SheetName, from: SheetOutline, fields: Fields): SheetMapping {
  const columns: Record<string, Origin> = {};
  for (const column of SHEETS[name].columns) {
    const origin = originOf(name, column.name, from, fields);
    if (origin) columns[column.name] = origin;
    else if (column.required) throw new Refusal("import.column_missing", { sheet: name, column: column.name });
  }
  return { from: from.sheet, headerRow: from.headerRow, columns };
}

/** A value written for every row goes before a column of the file. */
function originOf(name: SheetName, column: string, { headers }: SheetOutline, fields: Fields): Origin | null {
  const always = (fields[valueFieldName(name, column)] ?? "").trim();
  if (always !== "") return { always: always.slice(0, 200) };
  const chosen = headers.find((header) => String(header.column) === fields[fieldName(name, column)]);
  return chosen ? { column: chosen.column } : null;
}
