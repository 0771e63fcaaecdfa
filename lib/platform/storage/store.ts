import type { Readable } from "node:stream";

/** Bytes that were stored, named by the server: the name people gave is data elsewhere. */
export type StoredFile = { key: string; sha256: string; bytes: number; mediaType: string | null };

/** Where papers are kept. */
export type Store = {
  /** Stores a stream whole and durably, or not at all. Throws `TooBig` beyond `limit` bytes. */
  put(bytes: Readable, limit: number): Promise<StoredFile>;
  remove(key: string): Promise<void>;
};

/** More bytes came than may be kept; none was. */
export class TooBig extends Error {
  override readonly name = "TooBig";
}
