import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemActor } from "@/lib/access/actor-from";
import type { Asked } from "@/lib/report/question";
import type { ExplainedPlan } from "@/lib/report/source";
import type { AnnualReport } from "@/lib/report/view";
import { wholeReport } from "@/lib/report/whole-report";
import { writeBulk } from "../../support/bulk-workbook";
import { importDesk } from "../../support/imports";

const desk = importDesk();
afterAll(desk.clear);
beforeAll(async () => {
  await desk.bringFile("docs/examples/ejemplos-1.4.1.xlsx");
  for (const seed of [1, 2]) {
    const file = path.join(desk.folder, `azar-${seed}.xlsx`);
    await writeBulk(file, 150, seed);
    await desk.bringFile(file, { partial: true });
  }
}, 60_000);

async function told(asked: Asked, now: Date) {
  const plans: ExplainedPlan[] = [];
  const figures: AnnualReport[] = [];
  const taker = { figures: (one: AnnualReport) => figures.push(one), plan: (one: ExplainedPlan) => plans.push(one) };
  await wholeReport(systemActor("linea_de_ordenes"), asked, taker, now);
  const [{ knownOn: _, ...rest }] = figures as [AnnualReport];
  return {
    ...rest,
    plans: plans.map(({ pn, verdict, d18, trace, standing }) => ({ pn, verdict, d18, trace, standing })),
  };
}

const YEARS = [2022, 2023, 2024, 2025, 2026];
const QUARTERS = [undefined, 1, 2, 3, 4] as const;

describe("standings and facts tell the same, as known now", () => {
  test.each(YEARS.flatMap((year) => QUARTERS.map((quarter) => ({ year, quarter }))))(
    "$year, $quarter",
    async (asked) => {
      const now = new Date("2027-01-01T12:00:00-06:00");
      const [fromStandings, fromFacts] = [await told(asked, now), await told({ ...asked, knownOn: now }, now)];
      expect(fromFacts).toEqual(fromStandings);
      expect(fromStandings.plans).toHaveLength(167);
      const total = Object.values(fromStandings.verdicts).reduce((sum, n) => sum + n, 0);
      expect(total).toBe(167);
    },
  );

  test("and the registry is varied enough for that to mean something", async () => {
    const { verdicts } = await told({ year: 2025 }, new Date("2026-01-01T12:00:00-06:00"));
    for (const [verdict, n] of Object.entries(verdicts))
      expect({ verdict, some: n > 0 }).toEqual({ verdict, some: true });
  });
});
