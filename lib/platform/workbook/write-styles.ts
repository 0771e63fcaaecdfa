import type { Look } from "./write-types";
import { MAIN, XML_HEAD } from "./write-xml";

/** Indexes into `cellXfs` below: as it is, as a date, as text. */
export const STYLE: Readonly<Record<Look, { readonly plain: number; readonly date: number; readonly text: number }>> = {
  plain: { plain: 0, date: 1, text: 2 },
  header: { plain: 3, date: 3, text: 3 },
  headerRequired: { plain: 4, date: 4, text: 4 },
  fault: { plain: 5, date: 6, text: 7 },
  title: { plain: 8, date: 8, text: 8 },
};

const FONT = '<sz val="11"/><name val="Calibri"/>';
const fill = (rgb: string) => `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill></fill>`;
const xf = (format: number, font: number, fillId: number, wrap = false) =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${
    wrap ? ' applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf>' : "/>"
  }`;

const DATE = 164;
const TEXT = 49;

export const STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN}">
<numFmts count="1"><numFmt numFmtId="${DATE}" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<fonts count="4"><font>${FONT}</font><font><b/><color rgb="FFFFFFFF"/>${FONT}</font><font><color rgb="FF9C0006"/>${FONT}</font><font><b/>${FONT}</font></fonts>
<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill("FF5B6B73")}${fill("FF1F4E5F")}${fill("FFFFC7CE")}</fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="9">${xf(0, 0, 0)}${xf(DATE, 0, 0)}${xf(TEXT, 0, 0)}${xf(TEXT, 1, 2)}${xf(TEXT, 1, 3)}${xf(0, 2, 4)}${xf(DATE, 2, 4)}${xf(TEXT, 2, 4)}${xf(TEXT, 3, 0, true)}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
