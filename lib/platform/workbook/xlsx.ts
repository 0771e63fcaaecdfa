import type { Archive } from "../zip";
import { scanPart } from "./part";
import type { ReadLimits, TableRow } from "./types";
import { readParts } from "./xlsx-parts";
import { type Meter, readSheet } from "./xlsx-sheet";
import { readSharedStrings } from "./xlsx-strings";
import { readDateStyles } from "./xlsx-styles";

/** Streams the rows of every worksheet of an open package, hidden ones too. Runs in the child. */
export async function* readXlsx(archive: Archive, limits: ReadLimits): AsyncGenerator<TableRow> {
  await refuseDoctypes(archive);
  const parts = await readParts(archive);
  const book = {
    strings: await readSharedStrings(archive, parts.sharedStrings, limits),
    dateStyles: await readDateStyles(archive, parts.styles),
    date1904: parts.date1904,
  };
  const meter: Meter = { cells: 0 };
  for (const sheet of parts.sheets) yield* readSheet(archive, sheet, book, limits, meter);
}

/** Every XML part up to its root element, those never read too: no spreadsheet writes a DOCTYPE. `customXml` is anyone's. */
const refuseDoctypes = async (archive: Archive) => {
  for (const { name } of archive.entries.filter((entry) => /^(?!customXml\/).*\.(xml|rels|vml)$/i.test(entry.name))) {
    const seen: string[] = [];
    await scanPart(archive, name, { open: (root) => seen.push(root) }, () => seen.length > 0);
  }
};
