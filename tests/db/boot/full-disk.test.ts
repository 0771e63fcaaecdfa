import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { stopPostmaster } from "@/db/embedded/postmaster";
import { hold, run } from "../../support/processes";

const disks: string[] = [];
afterEach(async () => {
  for (const disk of disks.splice(0)) {
    await stopPostmaster(path.join(disk, "datos/postgres"));
    spawnSync("umount", [disk]);
    rmSync(disk, { recursive: true });
  }
});

function smallDisk(size: string): string | undefined {
  const disk = mkdtempSync(path.join(tmpdir(), "alianza18-disco-"));
  if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size},mode=755`, "tmpfs", disk]).status !== 0) {
    rmSync(disk, { recursive: true });
    return undefined;
  }
  disks.push(disk);
  return disk;
}

// Only root may mount a small disk.
const mayMount = smallDisk("1m") !== undefined;

function fill(disk: string): void {
  spawnSync("dd", ["if=/dev/zero", `of=${path.join(disk, "relleno")}`, "bs=64k"]);
  spawnSync("dd", ["if=/dev/zero", `of=${path.join(disk, "relleno2")}`, "bs=1"]);
}

const list = (dataDir: string) => run(["lib/cli/alianza18.mjs", "user", "list"], { ALIANZA18_DATA: dataDir }).ended;

test.runIf(mayMount)("a first start without room says so, and starts once there is", async () => {
  const disk = smallDisk("24m") ?? "";
  const dataDir = path.join(disk, "datos");
  expect(await list(dataDir)).toMatchObject({
    code: 3,
    out: "",
    err: expect.stringMatching(/^No queda espacio en el disco de .+\n$/),
  });
  spawnSync("mount", ["-o", "remount,size=400m", disk]);
  expect((await list(dataDir)).code).toBe(0);
});

test.runIf(mayMount)("a later start on a full disk says so, and loses nothing", async () => {
  const disk = smallDisk("200m") ?? "";
  const dataDir = path.join(disk, "datos");
  expect((await list(dataDir)).code).toBe(0);
  fill(disk);
  expect(await list(dataDir)).toMatchObject({
    code: 3,
    err: expect.stringMatching(/^No queda espacio en el disco de .+\n$/),
  });
  for (const file of ["relleno", "relleno2"]) rmSync(path.join(disk, file), { force: true });
  const again = await hold({ ALIANZA18_DATA: dataDir });
  expect(again.held.created).toBe(false);
  await again.leave();
});

test.runIf(mayMount)("a full disk where nothing could be written at all", async () => {
  const disk = smallDisk("1m") ?? "";
  writeFileSync(path.join(disk, "a"), "");
  fill(disk);
  expect(await list(path.join(disk, "datos"))).toMatchObject({
    code: 3,
    err: expect.stringContaining("No queda espacio"),
  });
});
