import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeBulk } from "../../support/bulk-workbook";
import { cloneLine } from "../../support/clone-line";
import { run } from "../../support/processes";

type Line = Awaited<ReturnType<typeof cloneLine>>;
const LONG = { timeout: 300_000 };
const [FEW, MANY] = [400, 1600];
let few: Line;
let many: Line;
beforeAll(async () => {
  few = await cloneLine("pocos");
  many = await cloneLine("muchos");
});
afterAll(() => Promise.all([few.clear(), many.clear()]));

/** A module that says, when the process ends, how much memory it took at most. */
const SCALE = `data:text/javascript,process.on("exit",()=>process.stderr.write("peso="+process.resourceUsage().maxRSS))`;

async function weighed(line: Line, ...words: string[]) {
  const settings = { ALIANZA18_DATA: line.dataDir, DATABASE_URL: line.urls.app, DATABASE_OWNER_URL: line.urls.owner };
  const started = performance.now();
  const { code, out, err } = await run(["--import", SCALE, "lib/cli/alianza18.mjs", ...words, "--json"], settings)
    .ended;
  const kilobytes = Number(/peso=(\d+)/.exec(err)?.[1]);
  return { code, err, document: JSON.parse(out), megabytes: kilobytes / 1024, ms: performance.now() - started };
}

const bookOf = async (line: Line, plans: number) => {
  const file = path.join(line.dataDir, "bulto.xlsx");
  await writeBulk(file, plans, plans);
  return file;
};

describe("a registry four times as large", () => {
  test("goes in with little more memory and without reading itself over and over", LONG, async () => {
    const small = await weighed(few, "import", await bookOf(few, FEW));
    const large = await weighed(many, "import", await bookOf(many, MANY));
    expect([small.code, large.code]).toEqual([0, 0]);
    expect(large.document).toMatchObject({
      faults: [],
      sheets: { PN: { created: MANY }, Evidencias: { created: 3 * MANY } },
    });
    expect(large.megabytes).toBeLessThan(400);
    expect(large.megabytes / small.megabytes).toBeLessThan(1.5);
    // Reading every row again for each row would take sixteen times as long.
    expect(large.ms / small.ms).toBeLessThan(7);
    expect(large.err).toMatch(
      /Leyendo el libro: \d+ filas.*Comprobando.*Escribiendo.*Evaluando los planes: \d+ de 1600/s,
    );
  });

  test("a second time changes nothing, and takes no longer", LONG, async () => {
    const file = path.join(many.dataDir, "bulto.xlsx");
    const again = await weighed(many, "import", file);
    expect(again).toMatchObject({ code: 0, document: { faults: [], notices: [] } });
    for (const counts of Object.values(again.document.sheets)) expect(counts).toMatchObject({ created: 0, changed: 0 });
    expect(again.err).not.toMatch(/Evaluando/);
  });

  test("is reported whole from standings and from facts, which agree", LONG, async () => {
    const now = await weighed(many, "report", "--year", "2025");
    const past = await weighed(many, "report", "--year", "2025", "--known-on", new Date().toISOString());
    expect(now.document.plans).toHaveLength(MANY);
    expect({ ...past.document, knownOn: null }).toEqual({ ...now.document, knownOn: null });
    expect(now.megabytes).toBeLessThan(400);
    expect(past.megabytes).toBeLessThan(400);
  });
});
