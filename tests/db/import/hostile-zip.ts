import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";

/** One entry, with whatever lies it should tell about itself. */
export type Lie = {
  name: string;
  data: string | Buffer;
  declaredInflated?: number;
  encrypted?: boolean;
  method?: number;
  /** Points at the data of an earlier entry instead of its own. */
  sharesWith?: number;
};

const little = (...values: [number, number][]) => {
  const buffer = Buffer.alloc(values.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of values) at = buffer.writeUIntLE(value, at, width);
  return buffer;
};

/** A ZIP made by hand, as honest as its entries. */
export const zipOf = (entries: readonly Lie[]): Buffer => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  const placed: { offset: number; stored: Buffer }[] = [];
  let offset = 0;
  for (const entry of entries) {
    const raw = Buffer.from(entry.data as string);
    const shared = entry.sharesWith === undefined ? undefined : placed[entry.sharesWith];
    const stored = shared?.stored ?? deflateRawSync(raw);
    const name = Buffer.from(entry.name);
    const flags = entry.encrypted ? 1 : 0;
    const sizes = little([4, crc32(raw)], [4, stored.length], [4, entry.declaredInflated ?? raw.length]);
    const middle = little([2, flags], [2, entry.method ?? 8], [2, 0], [2, 0x21]);
    placed.push(shared ?? { offset, stored });
    const local = Buffer.concat([
      little([4, 0x04034b50], [2, 20]),
      middle,
      sizes,
      little([2, name.length], [2, 0]),
      name,
      stored,
    ]);
    const tail = little([2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, shared?.offset ?? offset]);
    centrals.push(Buffer.concat([little([4, 0x02014b50], [2, 20], [2, 20]), middle, sizes, tail, name]));
    if (shared) continue;
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const counts = little([2, entries.length], [2, entries.length], [4, directory.length], [4, offset], [2, 0]);
  return Buffer.concat([...locals, directory, little([4, 0x06054b50], [2, 0], [2, 0]), counts]);
};

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

export type Book = { rows?: string; after?: string; strings?: string; sheet?: string; date1904?: boolean };

/** The parts of a small workbook with one sheet `PN`; style 1 is a date. */
export const bookParts = ({ rows = "", after = "", strings = "", sheet, date1904 = false }: Book): Lie[] => [
  { name: "[Content_Types].xml", data: `${HEAD}<Types/>` },
  {
    name: "xl/workbook.xml",
    data: `${HEAD}<workbook xmlns:r="${REL}">${date1904 ? '<workbookPr date1904="1"/>' : ""}<sheets><sheet name="PN" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: "xl/_rels/workbook.xml.rels",
    data: `${HEAD}<Relationships><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${REL}/styles" Target="/xl/styles.xml"/></Relationships>`,
  },
  {
    name: "xl/styles.xml",
    data: `${HEAD}<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  },
  { name: "xl/sharedStrings.xml", data: `${HEAD}<sst>${strings}</sst>` },
  {
    name: "xl/worksheets/sheet1.xml",
    data: sheet ?? `${HEAD}<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`,
  },
];

export const bookOf = (book: Book): Buffer => zipOf(bookParts(book));

/** A folder of the test's own, and a way to put files in it. */
export const scratch = () => {
  const folder = mkdtempSync(join(tmpdir(), "alianza18-hostil-"));
  return {
    folder,
    file: (name: string, content: string | Buffer) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
};
