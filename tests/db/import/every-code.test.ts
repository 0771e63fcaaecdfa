import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { FAULT_CODES, NOTICE_CODES } from "@/lib/import/fault-codes";
import { filesIn } from "../../support/files";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const SUITES = filesIn(ROOT, ["tests/unit/import", "tests/db/import", "tests/support"], /\.ts$/)
  .filter((file) => !file.endsWith("every-code.test.ts") && !file.endsWith("sentences.test.ts"))
  .map((file) => readFileSync(path.join(ROOT, file), "utf8"))
  .join("\n");

describe("some test brings forth", () => {
  test.each([...FAULT_CODES, ...NOTICE_CODES])("%s", (code) => {
    expect(SUITES.includes(`"${code}"`) || SUITES.includes(` ${code}"`)).toBe(true);
  });
});
