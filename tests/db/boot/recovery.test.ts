import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { placeOf } from "@/db/embedded/place";
import { withSql } from "@/db/with-sql";
import { type Held, HOLD, hold, killed, run, throwAwayFolder } from "../../support/processes";

let folder: ReturnType<typeof throwAwayFolder>;
beforeEach(() => {
  folder = throwAwayFolder();
});
afterEach(() => folder.clear());

const write = ({ urls }: Held) => withSql(urls.owner ?? "", (sql) => sql`create table kept as select 18 as n`);
const read = ({ urls }: Held) => withSql(urls.owner ?? "", (sql) => sql`select n from kept`);

test("a launcher that was killed leaves its database, and the next start adopts it", async () => {
  const first = await hold(folder.settings, "--serving");
  await write(first.held);
  await killed(first);
  const orphan = folder.postmaster();
  expect(orphan).toBeDefined();

  const second = await hold(folder.settings, "--serving");
  expect(folder.postmaster()).toEqual(orphan);
  expect([...(await read(second.held))]).toEqual([{ n: 18 }]);
  await second.leave();
  expect(folder.postmaster()).toBeUndefined();
});

test("when everything was killed, the next start recovers what was written", async () => {
  const first = await hold(folder.settings, "--serving");
  await write(first.held);
  process.kill(folder.postmaster()?.pid ?? 0, "SIGKILL");
  await killed(first);

  const second = await hold(folder.settings, "--serving");
  expect([...(await read(second.held))]).toEqual([{ n: 18 }]);
  await second.leave();
});

test("a process number that is somebody else's by now does not keep the database from starting", async () => {
  const first = await hold(folder.settings);
  const lock = path.join(folder.clusterDir, "postmaster.pid");
  const lines = readFileSync(lock, "utf8").split("\n");
  await first.leave();
  // PostgreSQL itself believes any living process of its own user.
  const other = spawn("sleep", ["60"], { ...placeOf(folder.dataDir).account, cwd: "/" });
  writeFileSync(lock, [String(other.pid), ...lines.slice(1)].join("\n"));

  const second = await hold(folder.settings);
  expect(second.held.created).toBe(false);
  await second.leave();
  other.kill();
});

test("a start that comes while the database is being stopped waits, and starts it again", async () => {
  const first = await hold(folder.settings);
  const leaving = first.leave();
  await pause(30);
  const second = await hold(folder.settings);
  await leaving;
  await withSql(second.held.urls.app, (sql) => sql`select 1`);
  await second.leave();
  expect(folder.postmaster()).toBeUndefined();
});

test("a first start that was cut short leaves nothing half made", async () => {
  for (const delay of [250, 500, 900]) {
    const cut = run(HOLD, folder.settings);
    await pause(delay);
    await killed(cut);
  }
  const whole = await hold(folder.settings);
  const [row] = await withSql(whole.held.urls.owner ?? "", (sql) => sql`select count(*)::int as n from municipalities`);
  expect(row?.n).toBe(298);
  await whole.leave();
});
