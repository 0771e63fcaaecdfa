import type { SheetOut } from "./write-types";
import { escapeXml, MAIN, PACKAGE_RELATIONS, RELATIONS, XML_HEAD } from "./write-xml";

const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const contentTypes = (sheets: readonly SheetOut[]): string => {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${OFFICE}.${type}+xml"/>`;
  const parts = sheets.flatMap(({ noted }, index) => [
    override(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"),
    ...(noted ? [override(`/xl/comments${index + 1}.xml`, "comments")] : []),
  ]);
  return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override("/xl/workbook.xml", "sheet.main")}${override("/xl/styles.xml", "styles")}${parts.join("")}</Types>`;
};

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

const relations = (items: readonly string[]) =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${items.join("")}</Relationships>`;

export const packageRelations = relations([relation("rId1", "officeDocument", "xl/workbook.xml")]);

export const workbookRelations = (sheets: readonly SheetOut[]): string =>
  relations([
    ...sheets.map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)),
    relation(`rId${sheets.length + 1}`, "styles", "styles.xml"),
  ]);

export const sheetRelations = (number: number): string =>
  relations([
    relation("rId1", "vmlDrawing", `../drawings/vmlDrawing${number}.vml`),
    relation("rId2", "comments", `../comments${number}.xml`),
  ]);

export const workbookPart = (sheets: readonly SheetOut[]): string => {
  const listed = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${listed.join("")}</sheets></workbook>`;
};
