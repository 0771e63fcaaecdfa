import type { Archive } from "../zip";
import { scanPart } from "./part";
import { attribute } from "./xml";

/** For each cell style of the workbook, whether it shows a number as a date. */
export const readDateStyles = async (archive: Archive, part: string | null): Promise<readonly boolean[]> => {
  if (part === null) return [];
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inside = false;
  await scanPart(archive, part, {
    open: (name, raw) => {
      if (name === "cellXfs") inside = true;
      const id = Number(attribute(raw, "numFmtId") ?? 0);
      if (name === "numFmt") formats.set(id, attribute(raw, "formatCode") ?? "");
      if (name === "xf" && inside) styles.push(isDateFormat(id, formats.get(id)));
    },
    close: (name) => {
      if (name === "cellXfs") inside = false;
    },
  });
  return styles;
};

/** Excel's built-in date formats, those of other languages included; 18 to 21 and 45 to 47 are hours alone. */
const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined
    ? (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
    : showsDay(code);

/** A format with a day or a year, or a month that is not minutes, once quoted text, escapes and [brackets] are gone. */
const showsDay = (code: string): boolean => {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();
  return /[dy]/.test(bare) ? !/general/.test(bare) : /m/.test(bare) && !/[hs]/.test(bare);
};
