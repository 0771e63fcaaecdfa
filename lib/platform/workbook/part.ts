import type { Archive } from "../zip";
import { WorkbookRefused } from "./refused";
import { type XmlHandler, xmlScanner } from "./xml";

/** Runs one XML part of the archive through the scanner, piece by piece. `stop` ends it early, unread. */
export const scanPart = async (archive: Archive, name: string, handler: XmlHandler, stop?: () => boolean) => {
  const scanner = xmlScanner(handler);
  for await (const piece of textOf(archive, name)) {
    scanner.write(piece);
    if (stop?.()) return;
  }
  scanner.end();
};

/** The same, letting the consumer take what each piece gave before the next is inflated. */
export async function* scanPartInSteps(archive: Archive, name: string, handler: XmlHandler) {
  const scanner = xmlScanner(handler);
  for await (const piece of textOf(archive, name)) {
    scanner.write(piece);
    yield;
  }
  scanner.end();
}

async function* textOf(archive: Archive, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const stream = await archive.open(name);
  try {
    for await (const bytes of stream) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof WorkbookRefused) throw error;
    throw new WorkbookRefused("workbook.damaged");
  } finally {
    stream.destroy();
  }
}
