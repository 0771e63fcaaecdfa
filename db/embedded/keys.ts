import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { freePort } from "@/db/embedded/port";

/** The embedded cluster's port of preference and its passwords, made once for a data folder. */
export type Keys = z.infer<typeof shape>;

const shape = z.object({
  port: z.number(),
  superuser: z.string(),
  owner: z.string(),
  app: z.string(),
  jobs: z.string(),
});

/** Reads the data folder's keys, or makes them. Two processes making them at once agree on one set. */
export async function keysOf(dataDir: string): Promise<Keys> {
  const file = path.join(dataDir, "postgres.json");
  if (!existsSync(file)) publish(file, await fresh());
  return shape.parse(JSON.parse(readFileSync(file, "utf8")));
}

const password = () => randomBytes(24).toString("base64url");

const fresh = async (): Promise<Keys> => ({
  port: await freePort(),
  superuser: password(),
  owner: password(),
  app: password(),
  jobs: password(),
});

// `link` refuses when the name exists: the first one wins, whole or not at all.
function publish(file: string, keys: Keys): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch {
    // Somebody else's keys are there already.
  } finally {
    rmSync(draft, { force: true });
  }
}
