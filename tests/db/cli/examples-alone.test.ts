import { describe, expect, test } from "vitest";
import { examples } from "@/lib/indicator/examples";
import { cloneLine } from "../../support/clone-line";

const LONG = { timeout: 120_000 };
const ALONE = examples
  .filter(({ group }) => group === "aparte")
  .map((example) => ({ ...example, variant: example.variant ?? "" }));

describe("an example alone", () => {
  test.each(ALONE)("#$id, $variant", LONG, async ({ id, variant, cases }) => {
    const line = await cloneLine(`ejemplo_${id}${variant}`);
    const book = `docs/examples/ejemplo-${id}${variant}.xlsx`;
    expect(await line.json("import", book)).toMatchObject({ code: 0, document: { written: true, faults: [] } });
    for (const { cutoff, knownOn, verdict, leg, d18 } of cases) {
      const quarter = { "2025-09-30": ["--quarter", "3"], "2025-12-31": [] }[cutoff] ?? ["never"];
      const known = knownOn ? ["--known-on", knownOn] : [];
      const { code, document } = await line.json("report", "--year", "2025", ...quarter, ...known);
      expect(code).toBe(0);
      expect(document.period.cutoff).toBe(cutoff);
      expect(document.plans).toMatchObject([{ pn: `PN-00${id}`, verdict, d18 }]);
      expect(document.verdicts[verdict]).toBe(1);
      if (leg)
        expect(document.plans[0].why.join(" ")).toMatch(
          leg === "financiero" ? /Requisito ii\).*falta/ : /Requisito i\).*falta/,
        );
      if (knownOn) expect(document.knownOn).toBe(`${knownOn}T23:59:59-06:00`);
    }
    await line.clear();
  });
});

test("the examples are the six files of domain.md §7, the seventh verdict asked twice", () => {
  expect(ALONE.map(({ id, variant }) => `${id}${variant}`)).toEqual(["18", "19", "20a", "20b", "20c", "21"]);
  expect(ALONE.flatMap(({ cases }) => cases.map(({ verdict }) => verdict))).toEqual([
    "no_cumple",
    "sin_evidencia",
    "no_cumple",
    "cumple",
    "cumple",
    "sin_evidencia",
    "cumple",
  ]);
});
