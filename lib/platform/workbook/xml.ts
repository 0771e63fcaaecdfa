import { WorkbookRefused } from "./refused";

export type XmlHandler = {
  /** `attributes` is the raw text between name and end of tag: see `attribute`. */
  readonly open?: (name: string, attributes: string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (value: string) => void;
};

const MAX_DEPTH = 64;
const MAX_PENDING = 1_000_000;

/**
 * A scanner for the XML of a workbook, fed in pieces. Names come without their prefix. It refuses what a spreadsheet
 * never writes: a DOCTYPE or an entity declaration, unknown entities, tags that do not match, absurd depth or length.
 */
export const xmlScanner = (handler: XmlHandler) => {
  const stack: string[] = [];
  let pending = "";

  const element = (tag: string) => {
    const closing = tag.startsWith("/");
    const selfClosing = tag.endsWith("/");
    const { name, rest } = named(closing ? tag.slice(1) : selfClosing ? tag.slice(0, -1) : tag);
    if (closing) return closed(name);
    if (stack.length >= MAX_DEPTH) throw new WorkbookRefused("workbook.too_deep");
    stack.push(name);
    handler.open?.(name, rest);
    if (selfClosing) closed(name);
  };
  const closed = (name: string) => {
    if (stack.pop() !== name) throw damaged();
    handler.close?.(name);
  };

  const sink: Sink = { element, text: (value) => handler.text?.(value) };

  return {
    write: (piece: string) => {
      pending += piece;
      let at = 0;
      while (at < pending.length) {
        const next = step(pending, at, sink);
        if (next < 0) break;
        at = next;
      }
      pending = pending.slice(at);
      if (pending.length > MAX_PENDING) throw new WorkbookRefused("workbook.text_too_long");
    },
    end: () => {
      if (stack.length > 0 || pending.trim() !== "") throw damaged();
    },
  };
};

type Sink = { readonly element: (tag: string) => void; readonly text: (value: string) => void };

/** Takes one token starting at `at`; the index after it, or -1 when it is not all here yet. */
const step = (source: string, at: number, sink: Sink): number => {
  if (source.charCodeAt(at) !== LESS_THAN) {
    const end = source.indexOf("<", at);
    if (end < 0) return -1;
    sink.text(decodeEntities(source.slice(at, end)));
    return end;
  }
  const second = source[at + 1];
  if (second === undefined) return -1;
  if (second === "!") return declaration(source, at, sink);
  if (second === "?") return after(source, "?>", at);
  const end = tagEnd(source, at + 1);
  if (end < 0) return -1;
  sink.element(source.slice(at + 1, end));
  return end + 1;
};

const declaration = (source: string, at: number, sink: Sink): number => {
  if (source.startsWith("<!--", at)) return after(source, "-->", at + 4);
  if (source.startsWith("<![CDATA[", at)) {
    const end = source.indexOf("]]>", at);
    if (end < 0) return -1;
    sink.text(source.slice(at + 9, end));
    return end + 3;
  }
  if (source.length - at < 9) return -1;
  throw new WorkbookRefused("workbook.doctype");
};

const LESS_THAN = 60;
const GREATER_THAN = 62;
const DOUBLE = 34;
const SINGLE = 39;

/** A `>` inside a quoted attribute does not end its tag. */
const tagEnd = (source: string, from: number): number => {
  let quote = 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === GREATER_THAN) return at;
    else if (code === DOUBLE || code === SINGLE) quote = code;
    else if (code === LESS_THAN) throw damaged();
  }
  return -1;
};

const after = (source: string, mark: string, from: number): number => {
  const end = source.indexOf(mark, from);
  return end < 0 ? -1 : end + mark.length;
};

const named = (tag: string) => {
  const space = tag.search(/\s/);
  const full = space < 0 ? tag : tag.slice(0, space);
  if (full === "") throw damaged();
  return { name: full.slice(full.indexOf(":") + 1), rest: space < 0 ? "" : tag.slice(space) };
};

const patterns = new Map<string, RegExp>();

/** One attribute of a tag, decoded, or null. `name` without prefix. */
export const attribute = (raw: string, name: string): string | null => {
  const pattern = patterns.get(name) ?? new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  const found = pattern.exec(raw);
  return found ? decodeEntities(found[1] ?? found[2] ?? "") : null;
};

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decodeEntities = (text: string): string =>
  text.includes("&") ? text.replace(/&([^;&\s]*);?/g, (_, body: string) => entity(body)) : text;

const entity = (body: string): string => {
  const plain = NAMED[body];
  if (plain !== undefined) return plain;
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(body);
  const code = digits ? Number.parseInt(digits[1] ?? digits[2] ?? "", digits[1] ? 16 : 10) : Number.NaN;
  if (!(code > 0 && code <= 0x10ffff)) throw damaged();
  return String.fromCodePoint(code);
};

const damaged = () => new WorkbookRefused("workbook.damaged");
