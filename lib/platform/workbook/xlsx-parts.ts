import { posix } from "node:path";
import type { Archive } from "../zip";
import { scanPart } from "./part";
import { WorkbookRefused } from "./refused";
import { attribute } from "./xml";

export const WORKBOOK_PART = "xl/workbook.xml";

export type SheetPart = { readonly name: string; readonly part: string };
export type Parts = {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly date1904: boolean;
};
type Relation = { readonly type: string; readonly target: string };

/** Which parts of the package hold what: the sheets in their order, the shared strings, the styles. */
export const readParts = async (archive: Archive): Promise<Parts> => {
  const relations = await readRelations(archive);
  const { sheets, date1904 } = await readWorkbook(archive);
  const byType = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target ?? null;
  return {
    sheets: sheets.flatMap(({ name, id }) => {
      const relation = relations.get(id);
      if (!relation) throw new WorkbookRefused("workbook.damaged");
      return relation.type === "worksheet" ? [{ name, part: relation.target }] : [];
    }),
    sharedStrings: byType("sharedStrings"),
    styles: byType("styles"),
    date1904,
  };
};

const readRelations = async (archive: Archive) => {
  const relations = new Map<string, Relation>();
  const open = (name: string, raw: string) => {
    if (name !== "Relationship" || attribute(raw, "TargetMode") === "External") return;
    const target = posix.resolve("/xl", attribute(raw, "Target") ?? "").slice(1);
    relations.set(attribute(raw, "Id") ?? "", { type: (attribute(raw, "Type") ?? "").split("/").at(-1) ?? "", target });
  };
  await scanPart(archive, "xl/_rels/workbook.xml.rels", { open });
  return relations;
};

const readWorkbook = async (archive: Archive) => {
  const sheets: { name: string; id: string }[] = [];
  let date1904 = false;
  const open = (name: string, raw: string) => {
    if (name === "sheet") sheets.push({ name: attribute(raw, "name") ?? "", id: attribute(raw, "id") ?? "" });
    if (name === "workbookPr") date1904 = /^(1|true|on)$/.test(attribute(raw, "date1904") ?? "");
  };
  await scanPart(archive, WORKBOOK_PART, { open });
  return { sheets, date1904 };
};
