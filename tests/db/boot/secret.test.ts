import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { secretOf } from "@/lib/cli/serve-secret";
import { env } from "@/lib/platform/env";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "alianza18-secreto-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const secret = () => secretOf(env({ NODE_ENV: "test", ALIANZA18_DATA: folder }));
const file = () => path.join(folder, "secreto-de-sesiones");

test("it is made once, kept for its owner alone, and nothing is left beside it", () => {
  const made = secret();
  expect(made.length).toBeGreaterThanOrEqual(32);
  expect(secret()).toBe(made);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["secreto-de-sesiones"]);
});

test("one that a full disk cut short is made again", () => {
  writeFileSync(file(), "");
  expect(secret().length).toBeGreaterThanOrEqual(32);
  expect(readFileSync(file(), "utf8").trim()).toBe(secret());
});
