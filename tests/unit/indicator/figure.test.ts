import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsOfExample } from "@/lib/indicator/example-facts";
import { EXAMPLE_CUTOFF, examples } from "@/lib/indicator/examples";
import { figureOf } from "@/lib/indicator/figure";
import { countsOf, type Entry, indicator } from "@/lib/indicator/indicator";
import { standing } from "@/lib/indicator/standing";
import { verdictAt } from "@/lib/indicator/verdict";
import { anyDay, anyPlan, anySet } from "./support/arbitrary";
import { loan, paper, plan, SET } from "./support/paper";

const seventeen: Entry[] = examples
  .filter(({ group }) => group === "comun")
  .map((example) => ({ oprId: `OPR-${example.id}`, standing: standing(factsOfExample(example), SET) }));
const at = { cutoff: EXAMPLE_CUTOFF, periodFrom: "2025-01-01", set: SET };

test("the seventeen examples make the figure of the acceptance table", () => {
  expect(indicator(seventeen, at)).toEqual({
    official: { numerator: 6, denominator: 16, percent: 37.5, target: 80, met: false },
    evaluable: { numerator: 6, denominator: 14, percent: 42.9 },
    cohort: { numerator: 6, denominator: 14, percent: 42.9 },
    oprs: { numerator: 6, denominator: 16 },
    ventana2Cualquiera: { numerator: 8, denominator: 16, percent: 50 },
    verdicts: {
      cumple: 6,
      no_cumple: 6,
      sin_evidencia: 1,
      en_plazo: 1,
      no_madurado: 1,
      sin_desembolso: 1,
      no_ejecutado: 1,
    },
    cancelledAfterDisbursement: 0,
  });
});

test("the set may divide by the evaluable plans, and by their organisations", () => {
  const figure = indicator(seventeen, { ...at, set: { ...SET, denominador: "evaluables" } });
  expect(figure.official).toMatchObject({ numerator: 6, denominator: 14, percent: 42.9 });
  expect(figure.oprs).toEqual({ numerator: 6, denominator: 14 });
  expect(figure.ventana2Cualquiera).toMatchObject({ numerator: 8, denominator: 14 });
});

test("nothing to divide by is a missing percent, and no target is met", () => {
  const { official, evaluable, cohort } = indicator([], at);
  expect([official.percent, official.met, evaluable.percent, cohort.percent]).toEqual([null, false, null, null]);
});

test("no percent of a figure seems to reach a target that is missed", () => {
  const counts = countsOf([], at);
  const figure = figureOf({ ...counts, verdicts: { ...counts.verdicts, cumple: 1999, no_cumple: 501 } }, SET);
  expect(figure.official).toMatchObject({ percent: 79.96, met: false });
  expect(figure.evaluable.percent).toBe(79.96);
});

test("an organisation with several plans is counted once", () => {
  const entry = (documents = [paper()]) => ({ oprId: "one", standing: standing(plan({ documents }), SET) });
  const { official, oprs } = indicator([entry(), entry(), entry([])], at);
  expect([official.numerator, official.denominator]).toEqual([2, 3]);
  expect(oprs).toEqual({ numerator: 1, denominator: 1 });
});

test("the cohort is what reached month 18 within the period, its first day in", () => {
  const of = (periodFrom: string) =>
    indicator([{ oprId: "a", standing: standing(plan({ documents: [paper()] }), SET) }], { ...at, periodFrom }).cohort;
  expect(of("2025-07-15")).toEqual({ numerator: 1, denominator: 1, percent: 100 });
  expect(of("2025-07-16")).toEqual({ numerator: 0, denominator: 0, percent: null });
});

test("a plan cancelled after its first disbursement is a memo, and nothing else", () => {
  const cancelled = { oprId: "a", standing: standing(plan({ cancelled: true, documents: [paper()] }), SET) };
  const undisbursed = { oprId: "b", standing: standing(plan({ cancelled: true, disbursements: [] }), SET) };
  const figure = indicator([cancelled, undisbursed], at);
  expect([figure.cancelledAfterDisbursement, figure.verdicts.no_ejecutado, figure.official.denominator]).toEqual([
    1, 2, 0,
  ]);
  expect(indicator([cancelled], { ...at, cutoff: "2024-01-14" }).cancelledAfterDisbursement).toBe(0);
});

test("the either-requirement figure is the figure of a set that reads window 2 so", () => {
  const entries = (set: typeof SET) => [
    { oprId: "a", standing: standing(plan({ window: 2, documents: [loan()] }), set) },
    { oprId: "b", standing: standing(plan({ window: 2, documents: [paper()] }), set) },
    { oprId: "c", standing: standing(plan({ window: 1, documents: [loan()] }), set) },
  ];
  const either = { ...SET, ventana2: "cualquiera" as const };
  expect(indicator(entries(SET), at).ventana2Cualquiera.numerator).toBe(2);
  expect(indicator(entries(either), { ...at, set: either }).official.numerator).toBe(2);
});

describe("of any plans", () => {
  const anyEntries = fc.tuple(fc.array(fc.tuple(anyPlan, fc.constantFrom("a", "b", "c")), { maxLength: 12 }), anySet);

  test("the counts add up, and the figure of the counts is the figure of the plans", () => {
    fc.assert(
      fc.property(anyEntries, anyDay, anyDay, ([plans, set], cutoff, periodFrom) => {
        const entries = plans.map(([facts, oprId]) => ({ oprId, standing: standing(facts, set) }));
        const when = { cutoff, periodFrom, set };
        const counts = countsOf(entries, when);
        const figure = indicator(new Set(entries), when);
        expect(figure).toEqual(figureOf(counts, set));

        const verdicts = entries.map((entry) => verdictAt(entry.standing, cutoff));
        const { no_ejecutado, sin_desembolso, no_madurado, ...evaluable } = counts.verdicts;
        const evaluables = Object.values(evaluable).reduce((a, b) => a + b);
        expect(evaluables + no_ejecutado + sin_desembolso + no_madurado).toBe(verdicts.length);
        expect(figure.evaluable.denominator).toBe(evaluables);
        expect(figure.official.numerator).toBe(verdicts.filter((verdict) => verdict === "cumple").length);
        expect(figure.ventana2Cualquiera.numerator).toBeGreaterThanOrEqual(figure.official.numerator);
        expect(figure.cohort.denominator).toBeLessThanOrEqual(evaluables);
        expect(figure.oprs.numerator).toBeLessThanOrEqual(figure.oprs.denominator);
      }),
    );
  });
});
