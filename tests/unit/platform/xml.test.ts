import fc from "fast-check";
import { expect, test } from "vitest";
import { attribute, xmlScanner } from "@/lib/platform/workbook/xml";

const XML =
  '<?xml version="1.0"?><!-- a > b --><x:a r="1" t=\'&lt;2\'><b note="5 > 4"/>uno &amp; &#243;<![CDATA[<crudo>]]></x:a>\n';

const tokens = (pieces: readonly string[]) => {
  const found: string[] = [];
  let text = "";
  const flush = () => {
    if (text) found.push(`"${text}"`);
    text = "";
  };
  const scanner = xmlScanner({
    open: (name, raw) => {
      flush();
      found.push(`<${name} r=${attribute(raw, "r")} t=${attribute(raw, "t")} note=${attribute(raw, "note")}>`);
    },
    close: (name) => {
      flush();
      found.push(`</${name}>`);
    },
    text: (value) => {
      text += value.trim() === "" ? "" : value;
    },
  });
  for (const piece of pieces) scanner.write(piece);
  scanner.end();
  return found;
};

const WHOLE = ["<a r=1 t=<2 note=null>", "<b r=null t=null note=5 > 4>", "</b>", '"uno & ó<crudo>"', "</a>"];

test("reads elements, attributes, text and CDATA", () => {
  expect(tokens([XML])).toEqual(WHOLE);
});

test("reads the same wherever the pieces break", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: XML.length }), { maxLength: 12 }), (cuts) => {
      const edges = [0, ...cuts.toSorted((a, b) => a - b), XML.length];
      expect(tokens(edges.slice(1).map((edge, index) => XML.slice(edges[index], edge)))).toEqual(WHOLE);
    }),
  );
});

test.each([
  ["<!DOCTYPE a><a/>", "workbook.doctype"],
  ["<a><!ENTITY b 'c'></a>", "workbook.doctype"],
  ["<a></b>", "workbook.damaged"],
  ["<a>&b;</a>", "workbook.damaged"],
  ["<a", "workbook.damaged"],
  ["<a>".repeat(65), "workbook.too_deep"],
  [`<a b="${"x".repeat(1_000_001)}`, "workbook.text_too_long"],
])("refuses %.30s", (xml, code) => {
  expect(() => tokens([xml])).toThrow(code);
});
