import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { filesIn } from "../support/files";

const ROOT = path.resolve(import.meta.dirname, "../..");

const sizes = filesIn(ROOT, ["app", "lib", "db", "tests"], /\.(ts|tsx|mjs)$/)
  .map((file) => ({ file, lines: readFileSync(path.join(ROOT, file), "utf8").split("\n").length - 1 }))
  .sort((a, b) => b.lines - a.lines);

const quantile = (share: number) => sizes[Math.floor(sizes.length * (1 - share))]?.lines ?? 0;

test("files stay small: half of them within 60 lines, nine in ten within 150", () => {
  const largest = sizes.slice(0, 10).map(({ file, lines }) => `${String(lines).padStart(5)}  ${file}`);
  process.stdout.write(`The ten largest of ${sizes.length} files:\n${largest.join("\n")}\n`);
  expect(sizes.length).toBeGreaterThan(100);
  expect(quantile(0.5)).toBeLessThanOrEqual(60);
  expect(quantile(0.9)).toBeLessThanOrEqual(150);
});
