import { instructions } from "@/lib/i18n/es/import";
import { writeWorkbook } from "@/lib/platform/workbook/write";
import type { CellOut, ListOut, SheetOut } from "@/lib/platform/workbook/write-types";
import { columnLetters } from "@/lib/platform/workbook/write-xml";
import { HELP_SHEETS, SHEETS } from "./columns/sheets";
import type { ColumnSpec, ColumnType, SheetName, SheetSpec } from "./columns/types";
import type { Municipality } from "./places";
import { headerOf, widthsOf } from "./sheet-rows";
import { USUAL_CHAINS } from "./usual-chains";

type Named = { readonly code: string; readonly name: string };
export type TemplateLists = {
  readonly municipalities: readonly Municipality[];
  readonly chains: readonly Named[];
  readonly offices: readonly Named[];
  readonly psdes: readonly Named[];
};

/** The workbook to be filled in: every sheet with its header and drop-down lists, instructions before, codes after. */
export const writeTemplate = (lists: TemplateLists): AsyncGenerator<Uint8Array> => {
  const catalogues = cataloguesOf(lists);
  const offered: Partial<Record<SheetName, readonly Named[]>> =
    lists.chains.length === 0 ? { Cadenas: USUAL_CHAINS } : {};
  const sheets = Object.values(SHEETS).map((spec) => emptySheet(spec, catalogues, offered[spec.name] ?? []));
  return writeWorkbook([instructionSheet(), ...sheets, listSheet(catalogues)]);
};

type Catalogue = { readonly key: CatalogueKey; readonly items: readonly Named[] };
type CatalogueKey = "department" | "municipality" | SheetName;

const cataloguesOf = ({ municipalities, chains, offices, psdes }: TemplateLists): readonly Catalogue[] => {
  const departments = new Map(municipalities.map(({ departmentCode, department }) => [departmentCode, department]));
  return [
    { key: "department", items: [...departments].map(([code, name]) => ({ code, name })) },
    { key: "municipality", items: municipalities },
    { key: "Cadenas", items: chains },
    { key: "Oficinas", items: offices },
    { key: "PSDE", items: psdes },
  ];
};

const emptySheet = (spec: SheetSpec, catalogues: readonly Catalogue[], offered: readonly Named[]): SheetOut => ({
  name: spec.name,
  rows: [headerOf(spec), ...offered.map(({ code, name }) => [code, name])],
  widths: widthsOf(spec),
  lists: spec.columns.flatMap((column, index) => listFor(column, index + 1, catalogues)),
  textColumns: columnsWhere(spec, TEXT_TYPES),
  dateColumns: columnsWhere(spec, new Set(["date", "dateOrIndefinite"])),
});

/** Cells that would lose their zeros or become dates are text from the start. */
const TEXT_TYPES: ReadonlySet<ColumnType> = new Set([
  "code",
  "text",
  "rtn",
  "rtnOrForeign",
  "taxId",
  "department",
  "municipality",
  "files",
]);

const columnsWhere = (spec: SheetSpec, types: ReadonlySet<ColumnType>): readonly number[] =>
  spec.columns.flatMap(({ type }, index) => (types.has(type) ? [index + 1] : []));

const listFor = (column: ColumnSpec, number: number, catalogues: readonly Catalogue[]): readonly ListOut[] => {
  if (column.type === "bool") return [{ column: number, values: ["si", "no"] }];
  if (column.type === "enum") return [{ column: number, values: choicesOf(column) }];
  const at = catalogues.findIndex(({ key }) => key === column.type || key === column.refersTo);
  const count = catalogues[at]?.items.length ?? 0;
  if (count === 0) return [];
  const letters = columnLetters(at * 2 + 1);
  return [{ column: number, range: `${HELP_SHEETS.lists}!$${letters}$2:$${letters}$${count + 1}` }];
};

/** Other spellings are read, but one is offered. */
const choicesOf = ({ values = {} }: ColumnSpec): readonly string[] => [...new Set(Object.values(values).map(String))];

const listSheet = (catalogues: readonly Catalogue[]): SheetOut => {
  const longest = Math.max(...catalogues.map(({ items }) => items.length));
  const rows = Array.from({ length: longest }, (_, index) =>
    catalogues.flatMap(({ items }) => [items[index]?.code ?? null, items[index]?.name ?? null]),
  );
  const header: readonly CellOut[] = instructions.lists.map((value) => ({ value, look: "header" }));
  return {
    name: HELP_SHEETS.lists,
    rows: [header, ...rows],
    widths: instructions.lists.map((_, i) => (i % 2 ? 28 : 14)),
  };
};

const instructionSheet = (): SheetOut => {
  const header: readonly CellOut[] = instructions.columns.map((value) => ({ value, look: "header" }));
  const described = Object.values(SHEETS).flatMap((spec) =>
    spec.columns.map((column) => [
      spec.name,
      column.name,
      column.required ? instructions.yes : instructions.no,
      whatToWrite(column),
    ]),
  );
  const rows = [
    [{ value: instructions.title, look: "title" as const }],
    ...instructions.lines.map((line) => [line]),
    [],
    header,
  ];
  return { name: HELP_SHEETS.instructions, rows: [...rows, ...described], widths: [18, 24, 14, 70], frozenRows: 0 };
};

const whatToWrite = (column: ColumnSpec): string => {
  const text = instructions.types[column.type];
  return column.type === "enum" ? `${text}: ${choicesOf(column).join(", ")}` : text;
};
