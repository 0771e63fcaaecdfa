import { writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeBulk } from "../../support/bulk-workbook";
import { cloneLine } from "../../support/clone-line";
import { killed } from "../../support/processes";

const LONG = { timeout: 240_000 };
let line: Awaited<ReturnType<typeof cloneLine>>;
let owner: postgres.Sql;
let book: string;
beforeAll(async () => {
  line = await cloneLine("dos");
  owner = postgres(line.urls.owner, { max: 1 });
  book = path.join(line.dataDir, "libro.xlsx");
  await writeBulk(book, 300);
}, 60_000);
afterAll(async () => {
  await owner.end();
  await line.clear();
});

const TABLES = [
  "oprs",
  "assignments",
  "pns",
  "disbursements",
  "evidences",
  "evidence_versions",
  "evidence_decisions",
  "standings",
  "audit",
];
const counts = async () => {
  const rows = await Promise.all(TABLES.map((table) => owner.unsafe(`select count(*)::int as n from ${table}`)));
  return Object.fromEntries(TABLES.map((table, at) => [table, rows[at]?.[0]?.n]));
};
const NOTHING = Object.fromEntries(TABLES.map((table) => [table, 0]));

describe("an import that is killed", () => {
  test.each(["Comprobando", "Escribiendo", "Evaluando"])(
    "at «%s» leaves nothing written, and the next one works",
    LONG,
    async (line_) => {
      const running = line.start("import", book, "--json");
      let said = "";
      running.child.stderr?.on("data", (chunk) => {
        said += chunk;
      });
      while (!said.includes(line_)) {
        if (running.child.exitCode !== null) throw new Error(`ended before «${line_}»: ${said}`);
        await pause(2);
      }
      await killed(running);
      while (
        (
          await owner`select from pg_stat_activity where application_name = 'alianza18' and datname = current_database()`
        ).count > 0
      )
        await pause(20);
      expect(await counts()).toEqual(NOTHING);
    },
  );
});

test("two at once go one after the other, and the second finds everything there", LONG, async () => {
  const [one, other] = await Promise.all([line.json("import", book), line.json("import", book)]);
  expect([one.code, other.code]).toEqual([0, 0]);
  const created = [one, other].map(({ document }) => document.sheets.PN.created).sort((a, b) => a - b);
  expect(created).toEqual([0, 300]);
  expect([one, other].map(({ document }) => document.sheets.Evidencias.unchanged).sort((a, b) => a - b)).toEqual([
    0, 900,
  ]);
  expect(await counts()).toMatchObject({ pns: 300, evidences: 900, evidence_versions: 900, standings: 300 });
  const doubles =
    await owner`select subject_id from audit where event <> 'import.written' group by subject_id, event having count(*) > 1`;
  expect(doubles).toEqual([]);
});

test("what cannot be read is one sentence, in JSON or in words, and exit 1", LONG, async () => {
  const bad = path.join(line.dataDir, "malo.xlsx");
  writeFileSync(bad, "esto no es un libro");
  for (const [words, code] of [
    [["import", bad], "workbook.not_a_workbook"],
    [["import", path.join(line.dataDir, "falta.xlsx")], "workbook.missing"],
    [["import", book, "--files", path.join(line.dataDir, "falta.zip")], "workbook.missing"],
  ] as const) {
    const answered = await line.json(...words);
    expect(answered).toMatchObject({
      code: 1,
      document: { written: false, sheets: {}, faults: [{ code }], notices: [] },
    });
    const spoken = await line.run(...words);
    expect(spoken).toMatchObject({ code: 1, out: "" });
    expect(spoken.err.trim().split("\n").at(-1)).toBe(answered.document.faults[0].message);
  }
  expect((await line.run("import")).code).toBe(2);
  expect((await line.run("import", bad, "--fuerza")).code).toBe(2);
});
