import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { fileTypeFromFile } from "file-type";
import { v7 as uuid } from "uuid";
import { type Store, TooBig } from "./store";

/** Papers as files of a folder, readable by this account alone. A name is given back only after the bytes are on the disk. */
export const diskStore = (root: string): Store => ({
  async put(bytes, limit) {
    const key = keyOf(uuid());
    const file = path.join(root, key);
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    try {
      const written = await write(file, bytes, limit);
      return { key, ...written, mediaType: (await fileTypeFromFile(file))?.mime ?? null };
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    }
  },
  remove: (key) => rm(path.join(root, key), { force: true }),
});

// The end of a v7 id is random: it spreads files evenly over folders.
const keyOf = (id: string) => path.posix.join(id.slice(-2), id.slice(-4, -2), id);

async function write(file: string, bytes: Readable, limit: number) {
  const handle = await open(file, "wx", 0o600);
  try {
    const written = await pour(handle, bytes, limit);
    await handle.sync();
    return written;
  } finally {
    await handle.close();
  }
}

async function pour(handle: FileHandle, bytes: Readable, limit: number) {
  const hash = createHash("sha256");
  let count = 0;
  for await (const chunk of bytes) {
    count += chunk.length;
    if (count > limit) throw new TooBig();
    hash.update(chunk);
    await handle.write(chunk);
  }
  return { sha256: hash.digest("hex"), bytes: count };
}
