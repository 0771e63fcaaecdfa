import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import { cloneLine } from "../../support/clone-line";

const LONG = { timeout: 120_000 };
let line: Awaited<ReturnType<typeof cloneLine>>;
beforeAll(async () => {
  line = await cloneLine("preguntas");
});
afterAll(() => line.clear());

const sentence = /^[A-ZÁÉÍÓÚÑ¿¡«-].*\.$/u;
const year = Number(civilDateIn(new Date()).slice(0, 4));

describe("a question that has no answer", () => {
  test.each<[number, string[]]>([
    [1, ["--year", String(year + 1)]],
    [1, ["--year", "2025", "--known-on", "2199-01-01"]],
    [2, ["--year", "25"]],
    [2, ["--year", "dos mil"]],
    [2, []],
    [2, ["--year", "2025", "--quarter", "5"]],
    [2, ["--year", "2025", "--known-on", "ayer"]],
    [2, ["--year", "2025", "--known-on", "2026-02-30"]],
    [2, ["--year", "2025", "--known-on", "2026-01-15T08:00"]],
    [2, ["--year", "2025", "--known-on", "2026-01-15T25:00:00-06:00"]],
    [2, ["--year", "2025", "de más"]],
  ])("exit %i: %j", LONG, async (code, words) => {
    const answered = await line.run("report", ...words, "--json");
    expect(answered).toMatchObject({ code, out: "" });
    const [first = "", ...usage] = answered.err.trim().split("\n");
    expect(first).toMatch(sentence);
    expect(usage.join("\n")).toMatch(code === 2 ? /report --year/ : /^$/);
  });
});

describe("a question that has one", () => {
  test("of an empty registry: nothing over nothing is no percentage", LONG, async () => {
    const { code, document } = await line.json("report", "--year", "2025");
    expect(code).toBe(0);
    expect(document).toMatchObject({
      official: { numerator: 0, denominator: 0, percent: null, target: 80, met: false },
      evaluable: { numerator: 0, denominator: 0, percent: null },
      cohort: { percent: null },
      ventana2Cualquiera: { percent: null },
      plans: [],
    });
  });

  test("of the year in progress: cut off today, and provisional", LONG, async () => {
    const { document } = await line.json("report", "--year", String(year));
    expect(document.period).toEqual({ kind: "annual", year, cutoff: civilDateIn(new Date()), provisional: true });
  });

  test.each([
    ["2026-01-15", "2026-01-15T23:59:59-06:00"],
    ["2026-01-15T08:00:00Z", "2026-01-15T02:00:00-06:00"],
    ["2026-01-15T08:00-06:00", "2026-01-15T08:00:00-06:00"],
  ])("known on %s", LONG, async (asked, knownOn) => {
    const { document } = await line.json("report", "--year", "2025", "--known-on", asked);
    expect(document.knownOn).toBe(knownOn);
  });
});
