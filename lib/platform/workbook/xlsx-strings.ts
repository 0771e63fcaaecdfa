import type { Archive } from "../zip";
import { scanPart } from "./part";
import { type RefusalParams, WorkbookRefused } from "./refused";
import type { ReadLimits } from "./types";

/** The shared strings of the workbook: rich text joined, phonetic readings left out. */
export const readSharedStrings = async (archive: Archive, part: string | null, limits: ReadLimits) => {
  const strings: string[] = [];
  if (part === null) return strings;
  const rich = richText();
  let chars = 0;
  await scanPart(archive, part, {
    open: rich.open,
    text: rich.text,
    close: (name) => {
      rich.close(name);
      if (name !== "si") return;
      const value = rich.take();
      chars += value.length;
      strings.push(value);
      if (strings.length > limits.strings || chars > limits.stringChars) throw tooMany({ max: limits.strings });
    },
  });
  return strings;
};

/** Gathers the `<t>` pieces of a text, plain or rich, as the pieces arrive. */
export const richText = () => {
  let value = "";
  let inText = false;
  let phonetic = 0;
  return {
    open: (name: string) => {
      if (name === "rPh") phonetic++;
      if (name === "t" && phonetic === 0) inText = true;
    },
    text: (piece: string) => {
      if (inText) value += piece;
    },
    close: (name: string) => {
      if (name === "rPh") phonetic--;
      if (name === "t") inText = false;
    },
    take: () => {
      const taken = unescaped(value);
      value = "";
      return taken;
    },
  };
};

/** `_x000D_` stands for a character that XML cannot carry. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

const tooMany = (params: RefusalParams) => new WorkbookRefused("workbook.too_many_strings", params);
