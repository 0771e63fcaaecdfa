/** One field of a form sent as `multipart/form-data`. Its bytes are to be read before the next part is asked for. */
export type Part = {
  readonly name: string;
  /** The name of the file as its owner called it; null for a plain field. */
  readonly fileName: string | null;
  readonly bytes: AsyncIterable<Buffer>;
};

/** What came is not a whole form. */
export class BrokenForm extends Error {
  override readonly name = "BrokenForm";
}

const HEADERS_LIMIT = 16 * 1024;
const LINE = Buffer.from("\r\n");
const BLANK_LINE = Buffer.from("\r\n\r\n");

/** Reads a form piece by piece: a file of any size passes through without being held. Throws `BrokenForm`. */
export async function* readForm(body: AsyncIterable<Uint8Array>, contentType: string | null): AsyncGenerator<Part> {
  const boundary = boundaryOf(contentType);
  const source: Source = { chunks: body[Symbol.asyncIterator](), held: LINE };
  await drain(until(source, boundary));
  while (await goesOn(source)) {
    const headers = (await collected(until(source, BLANK_LINE), HEADERS_LIMIT)).toString("utf8");
    const bytes = until(source, boundary);
    yield { ...namesIn(headers), bytes };
    await drain(bytes);
  }
}

type Source = { readonly chunks: AsyncIterator<Uint8Array>; held: Buffer };

const boundaryOf = (contentType: string | null): Buffer => {
  const [, quoted, plain] =
    /^multipart\/form-data;.*\bboundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType ?? "") ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new BrokenForm("no boundary");
  return Buffer.from(`\r\n--${boundary}`);
};

/** After a boundary: another part begins, or the form ends. */
async function goesOn(source: Source): Promise<boolean> {
  while (source.held.length < 2) await more(source);
  const next = source.held.subarray(0, 2).toString("latin1");
  source.held = source.held.subarray(next === "\r\n" ? 0 : 2);
  if (next !== "\r\n" && next !== "--") throw new BrokenForm("no part after a boundary");
  return next === "\r\n";
}

/** The bytes up to a mark, which is taken off too. */
async function* until(source: Source, mark: Buffer): AsyncGenerator<Buffer> {
  for (;;) {
    const at = source.held.indexOf(mark);
    const sure = at >= 0 ? at : Math.max(0, source.held.length - mark.length + 1);
    const piece = source.held.subarray(0, sure);
    source.held = source.held.subarray(at >= 0 ? at + mark.length : sure);
    if (piece.length > 0) yield piece;
    if (at >= 0) return;
    await more(source);
  }
}

async function more(source: Source): Promise<void> {
  const { done, value } = await source.chunks.next();
  if (done) throw new BrokenForm("the form ended early");
  source.held = Buffer.concat([source.held, value]);
}

const drain = async (bytes: AsyncIterable<Buffer>): Promise<void> => {
  for await (const _ of bytes);
};

/** A short field whole. */
export async function collected(bytes: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > limit) throw new BrokenForm("a field is too long");
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function namesIn(headers: string): { name: string; fileName: string | null } {
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(headers)?.[1] ?? "";
  const name = /(?:^|;)\s*name="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) throw new BrokenForm("a part without a name");
  const fileName = /(?:^|;)\s*filename="([^"]*)"/i.exec(disposition)?.[1];
  return { name: unescaped(name), fileName: fileName === undefined ? null : unescaped(fileName) };
}

// Browsers write these three in their own way, and everything else as UTF-8.
const unescaped = (text: string) => text.replace(/%22/g, '"').replace(/%0D/gi, "\r").replace(/%0A/gi, "\n");
