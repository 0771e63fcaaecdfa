import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { holding } from "@/lib/cli/holding.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "alianza18-turno-"));
const lock = path.join(folder, "turno.lock");
afterAll(() => rmSync(folder, { recursive: true }));

test("one at a time, and nothing is left behind, even by work that fails", async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await pause(20);
    inside -= 1;
    throw new Error("failed");
  };
  const results = await Promise.allSettled([holding(lock, work), holding(lock, work)]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(most).toBe(1);
  expect(existsSync(lock)).toBe(false);
});

test("a holder that died counts as gone", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(lock, String(pid));
  let done = false;
  await holding(lock, () => {
    done = true;
  });
  expect(done).toBe(true);
});

test("a holder of our own number that is not us counts as gone: containers give out the same ones again", async () => {
  writeFileSync(lock, String(process.pid));
  let done = false;
  await holding(
    lock,
    () => {
      done = true;
    },
    AbortSignal.timeout(1000),
  );
  expect(done).toBe(true);
});

test("told to stop, it waits no longer", async () => {
  writeFileSync(lock, String(process.ppid));
  await holding(lock, () => expect.unreachable(), AbortSignal.timeout(50));
  rmSync(lock);
});
