import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { cruise } from "../support/cruise";
import { filesIn } from "../support/files";
import { PLANTED } from "./planted";

const ROOT = path.resolve(import.meta.dirname, "../..");

describe("the house", () => {
  const { read, broken } = cruise(ROOT);

  test("is read whole: every source file, the known ones by name", () => {
    expect(read).toEqual(
      expect.arrayContaining(["lib/domain/actor.ts", "lib/indicator/verdict.ts", "db/boot.ts", "lib/cli/main.ts"]),
    );
    const missed = filesIn(ROOT, ["app", "lib", "db"], /(?<!\.d)\.(ts|tsx|mjs)$/).filter(
      (file) => !read.includes(file),
    );
    expect(missed).toEqual([]);
  });

  test("keeps its doors", () => {
    expect(broken).toEqual([]);
  });
});

describe("a planted violation is found", () => {
  const tree = mkdtempSync(path.join(tmpdir(), "alianza18-casa-"));
  plant(tree);
  const { broken } = cruise(tree);
  afterAll(() => rmSync(tree, { recursive: true }));

  const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");

  test("of every rule there is", () => {
    expect(Object.keys(PLANTED).sort()).toEqual(forbidden.map((rule: { name: string }) => rule.name).sort());
  });

  test.each(Object.entries(PLANTED))("%s", (rule, plants) => {
    for (const { file, opens } of plants) {
      expect(broken).toContainEqual({ rule, from: file, to: expect.stringContaining(opens) });
    }
  });

  test("and nothing else is accused", () => {
    const guilty = new Set(
      Object.values(PLANTED)
        .flat()
        .flatMap(({ file, opens, behind }) => (behind ? [file, opens] : [file])),
    );
    expect(broken.map(({ from }) => from).filter((from) => !guilty.has(from))).toEqual([]);
  });
});

// A small house of its own: innocent rooms, and in some of them a forbidden door.
function plant(tree: string): void {
  symlinkSync(path.join(ROOT, "node_modules"), path.join(tree, "node_modules"));
  write(
    tree,
    "tsconfig.json",
    '{ "compilerOptions": { "moduleResolution": "Bundler", "module": "ESNext", "paths": { "@/*": ["./*"] } } }',
  );
  for (const { file, opens, source, behind } of Object.values(PLANTED).flat()) {
    write(tree, file, source);
    if (/^(app|lib|db)\//.test(opens)) write(tree, opens, behind ?? "export const there = 1;\n");
  }
}

function write(tree: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
  writeFileSync(path.join(tree, file), text);
}
