import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { placeOf } from "@/db/embedded/place";
import { stopPostmaster } from "@/db/embedded/postmaster";
import { withSql } from "@/db/with-sql";
import { hold, throwAwayFolder } from "../../support/processes";

const asRoot = process.getuid?.() === 0;
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function remembered(parent?: string) {
  const folder = throwAwayFolder(parent);
  closing.push(folder.clear);
  return folder;
}

test("PostgreSQL lives in the data folder, as a user that is not root", () => {
  const { dataDir, clusterDir } = remembered();
  const place = placeOf(dataDir);
  expect(place).toMatchObject({ clusterDir, elsewhere: false });
  expect(place.account?.uid ?? process.getuid?.()).not.toBe(0);
});

// Only root can own a folder that PostgreSQL's user cannot enter.
test.runIf(asRoot)("in a folder that its user cannot enter it lives elsewhere, for good", async () => {
  const closed = mkdtempSync("/root/alianza18-cerrada-");
  closing.push(() => rmSync(closed, { recursive: true, force: true }));
  const { dataDir, settings } = remembered(closed);

  const first = await hold(settings);
  const dir = first.held.cluster?.dir ?? "";
  closing.push(
    () => stopPostmaster(dir),
    () => rmSync(path.dirname(dir), { recursive: true, force: true }),
  );
  expect(first.held.cluster?.elsewhere).toBe(true);
  expect(dir).toMatch(/^\/var\/lib\/alianza18\/[0-9a-f]{16}\/postgres$/);
  expect(readFileSync(path.join(dataDir, "postgres-en-otra-carpeta.txt"), "utf8").trim()).toBe(dir);
  await withSql(first.held.urls.owner ?? "", (sql) => sql`create table kept ()`);
  await first.leave();

  const second = await hold(settings);
  expect(second.held).toMatchObject({ created: false, cluster: { dir } });
  await second.leave();
});

test.runIf(asRoot)("a data folder that was thrown away and made again does not find the old database", async () => {
  const closed = mkdtempSync("/root/alianza18-cerrada-");
  closing.push(() => rmSync(closed, { recursive: true, force: true }));
  const dataDir = path.join(closed, "datos");
  const before = placeOf(dataDir).clusterDir;
  rmSync(dataDir, { recursive: true });
  const after = placeOf(dataDir).clusterDir;
  expect(after).not.toBe(before);
  for (const dir of [before, after]) rmSync(path.dirname(dir), { recursive: true });
  expect(existsSync(path.dirname(before))).toBe(false);
});
