import { crc32, createDeflateRaw } from "node:zlib";

export type ZipPart = {
  readonly name: string;
  readonly content: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
};

type Written = {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly stored: number;
  readonly inflated: number;
};

/** 1980-01-01 00:00, the first moment a ZIP can say: the same parts give the same bytes. */
const DOS_DATE = 0x21;
const VERSION = 20;
/** UTF-8 names; sizes follow the data. */
const FLAGS = 0x0808;
const DEFLATE = 8;
const MAX_32 = 0xffff_ffff;

/** A ZIP as a stream of bytes: parts are pulled, compressed and let go one after another. Under 4 GB. */
export async function* writeZip(parts: Iterable<ZipPart> | AsyncIterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const directory: Written[] = [];
  let offset = 0;
  for await (const part of parts) {
    const name = Buffer.from(part.name, "utf8");
    const tally = { crc: 0, stored: 0, inflated: 0 };
    const head = localHeader(name);
    yield head;
    for await (const bytes of deflated(part.content, tally)) yield bytes;
    yield descriptor(tally);
    directory.push({ name, offset, ...tally });
    offset += head.length + tally.stored + 16;
    if (offset > MAX_32 || tally.inflated > MAX_32) throw new RangeError("a ZIP of more than 4 GB");
  }
  const entries = directory.map(centralHeader);
  yield* entries;
  yield endOfDirectory(
    entries.length,
    entries.reduce((sum, entry) => sum + entry.length, 0),
    offset,
  );
}

type Tally = { crc: number; stored: number; inflated: number };

async function* deflated(content: ZipPart["content"], tally: Tally): AsyncGenerator<Uint8Array> {
  const deflate = createDeflateRaw({ level: 6 });
  const feeding = feed(content, deflate, tally);
  feeding.catch((error: Error) => deflate.destroy(error));
  for await (const bytes of deflate) {
    tally.stored += bytes.length;
    yield bytes;
  }
  await feeding;
}

const feed = async (content: ZipPart["content"], deflate: NodeJS.WritableStream, tally: Tally) => {
  for await (const piece of content) {
    const bytes = typeof piece === "string" ? Buffer.from(piece, "utf8") : piece;
    tally.crc = crc32(bytes, tally.crc);
    tally.inflated += bytes.length;
    if (!deflate.write(bytes)) await new Promise((drained) => deflate.once("drain", drained));
  }
  deflate.end();
};

/** Little-endian fields one after another: [bytes, value]. */
const fields = (...values: readonly (readonly [1 | 2 | 4, number])[]): Buffer => {
  const buffer = Buffer.alloc(values.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of values) at = buffer.writeUIntLE(value, at, width);
  return buffer;
};

const localHeader = (name: Buffer): Buffer =>
  Buffer.concat([
    fields([4, 0x04034b50], [2, VERSION], [2, FLAGS], [2, DEFLATE], [2, 0], [2, DOS_DATE]),
    fields([4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]),
    name,
  ]);

const descriptor = ({ crc, stored, inflated }: Tally): Buffer =>
  fields([4, 0x08074b50], [4, crc], [4, stored], [4, inflated]);

const centralHeader = ({ name, offset, crc, stored, inflated }: Written): Buffer =>
  Buffer.concat([
    fields([4, 0x02014b50], [2, VERSION], [2, VERSION], [2, FLAGS], [2, DEFLATE], [2, 0], [2, DOS_DATE]),
    fields([4, crc], [4, stored], [4, inflated], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
    name,
  ]);

const endOfDirectory = (count: number, size: number, offset: number): Buffer =>
  fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
