import { escapeXml, MAIN, XML_HEAD } from "./write-xml";

/** Notes by cell reference («B7» → text), as the two parts a spreadsheet wants of them. */
export type Notes = ReadonlyMap<string, string>;

export function* commentsPart(notes: Notes): Generator<string> {
  yield `${XML_HEAD}<comments xmlns="${MAIN}"><authors><author>Alianza18</author></authors><commentList>`;
  for (const [cell, text] of notes) {
    yield `<comment ref="${cell}" authorId="0"><text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`;
  }
  yield "</commentList></comments>";
}

const VML_HEAD = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** Where each note's box hangs: Excel shows none without it. */
export function* drawingPart(notes: Notes): Generator<string> {
  yield VML_HEAD;
  let shape = 1024;
  for (const cell of notes.keys()) {
    const { row, column } = placeOf(cell);
    shape++;
    yield `<v:shape id="_x0000_s${shape}" type="#_x0000_t202" style="position:absolute;width:220pt;height:70pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
  }
  yield "</xml>";
}

const placeOf = (cell: string) => {
  const letters = /^[A-Z]+/.exec(cell)?.[0] ?? "A";
  const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(cell.slice(letters.length)), column };
};
