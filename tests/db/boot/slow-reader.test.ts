import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const FLUSH = path.resolve("lib/cli/flushed.mjs");
const MILLION = `process.stdout.write("x".repeat(1_000_000));`;

const counted = (script: string, reader: string) =>
  spawnSync("sh", ["-c", `"$0" --input-type=module -e "$1" | (${reader})`, process.execPath, script], {
    encoding: "utf8",
    timeout: 20_000,
  }).stdout.trim();

const ENDING = `import { flushed } from ${JSON.stringify(FLUSH)};
  process.stdout.on("error", () => {});
  ${MILLION}
  await flushed();
  process.exit(0);`;

test("a pipe is not empty when it was written to: ending at once would lose the rest", () => {
  expect(Number(counted(`${MILLION} process.exit(0);`, "sleep 1; wc -c"))).toBeLessThan(1_000_000);
});

test("a reader who is slow gets all of it", () => {
  expect(counted(ENDING, "sleep 1; wc -c")).toBe("1000000");
});

test("a reader who leaves is not waited for", () => {
  expect(counted(ENDING, "head -c 3")).toBe("xxx");
});
