import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn } from "../support/files";

const ROOT = path.resolve(import.meta.dirname, "../..");

// What an import cannot show: the clock, chance and the process are there without being asked for.
const IMPURE =
  /\bDate\.now\(|\bnew Date\(\)|\bDate\(\)|\bMath\.random\(|\bcrypto\.|\bperformance\.|\bprocess\.|\bfetch\(|\bconsole\./;

const impureLines = (text: string) =>
  text.split("\n").filter((line) => IMPURE.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line));

describe("the words and the calculation take time and chance as arguments", () => {
  const files = filesIn(ROOT, ["lib/domain", "lib/indicator"], /\.ts$/);

  test("there are files to look at", () => expect(files.length).toBeGreaterThan(10));

  test.each(files)("%s", (file) => {
    expect(impureLines(readFileSync(path.join(ROOT, file), "utf8"))).toEqual([]);
  });
});

test.each([
  "const now = Date.now();",
  "return new Date();",
  "Math.random() < 0.5",
  "process.env.TZ",
  "crypto.randomUUID()",
])("«%s» would be found", (line) => expect(impureLines(line)).toEqual([line]));
