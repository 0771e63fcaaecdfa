import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const SERVER = path.resolve(import.meta.dirname, "../../.next/server");

const actions = z.object({
  node: z.record(
    z.string(),
    z.object({ filename: z.string(), exportedName: z.string(), workers: z.record(z.string(), z.unknown()) }),
  ),
});

export type BuiltAction = { readonly id: string; readonly door: string; readonly path: string; readonly takes: number };

/** The server actions that Next will answer, as it built them: by what name, at which address, with how many arguments. */
export const builtActions = (): BuiltAction[] =>
  Object.entries(actions.parse(json("server-reference-manifest.json")).node).map(
    ([id, { filename, exportedName, workers }]) => ({
      id,
      door: `${filename}#${exportedName}`,
      path: addressOf(Object.keys(workers).sort()[0] ?? ""),
      takes: argumentsOf(id),
    }),
  );

/** The pages and route handlers that Next will answer, by their files without extension. */
export const builtPaths = (): string[] =>
  Object.keys(z.record(z.string(), z.string()).parse(json("app-paths-manifest.json"))).map((name) => `app${name}`);

const json = (name: string): unknown => JSON.parse(readFileSync(path.join(SERVER, name), "utf8"));

// «app/(panel)/planes/[pn]/page» answers under any name in the brackets: an action is called before its page is.
const addressOf = (worker: string) =>
  worker
    .replace(/^app/, "")
    .replace(/\/page$/, "")
    .replaceAll(/\/\([^)]*\)/g, "")
    .replaceAll(/\[[^\]]*\]/g, "x") || "/";

// The first byte of an id tells which of the first six arguments are used.
const argumentsOf = (id: string) => {
  const used = (Number.parseInt(id.slice(0, 2), 16) >> 1) & 0b111111;
  return [5, 4, 3, 2, 1, 0].reduce((count, bit, index) => (used & (1 << bit) ? index + 1 : count), 0);
};
