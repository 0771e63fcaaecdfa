import { SHEET_NAMES } from "../columns/types";
import type { Mapping } from "./mapping";
import type { Outline } from "./outline";

type Placed = { readonly sheet: string; readonly column: string | null };

/** Says where something was found as the file itself calls it; a value given for every row keeps our name. */
export const inTheirNames =
  (mapping: Mapping | null, outline: Outline) =>
  <Found extends Placed>(found: Found): Found => {
    const ours = SHEET_NAMES.find((name) => name === found.sheet);
    const given = ours && mapping?.[ours];
    if (!given) return found;
    const origin = given.columns[found.column ?? ""];
    const headers = outline.find(({ sheet }) => sheet === given.from)?.headers ?? [];
    const header = origin && "column" in origin ? headers.find(({ column }) => column === origin.column) : undefined;
    return { ...found, sheet: given.from, column: header?.name ?? found.column };
  };
