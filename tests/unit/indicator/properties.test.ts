import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES, VERDICTS, type Verdict } from "@/lib/domain/codes";
import { explain, explainDocument, verdictLabel } from "@/lib/i18n/explain";
import type { PlanFacts } from "@/lib/indicator/facts";
import { standing } from "@/lib/indicator/standing";
import { inAlliance, isEvaluable, isExecuted, verdictAt } from "@/lib/indicator/verdict";
import { anyDay, anyPlan, anySet, paperOf } from "./support/arbitrary";
import { naiveVerdict } from "./support/naive";

const RUNS = { numRuns: 2000 };

test("the verdict from a standing is the verdict from facts, at any cut-off", () => {
  const met = new Map<Verdict, number>();
  fc.assert(
    fc.property(anyPlan, anySet, anyDay, (plan, set, cutoff) => {
      const verdict = verdictAt(standing(plan, set), cutoff);
      met.set(verdict, (met.get(verdict) ?? 0) + 1);
      expect(verdict).toBe(naiveVerdict(plan, set, cutoff));
    }),
    RUNS,
  );
  // A property that never meets a verdict proves nothing about it.
  expect(VERDICTS.filter((verdict) => (met.get(verdict) ?? 0) < 10)).toEqual([]);
});

test("a plan has exactly one verdict, and the tests of a plan agree with it", () => {
  fc.assert(
    fc.property(anyPlan, anySet, anyDay, (plan, set, cutoff) => {
      const judged = standing(plan, set);
      const verdict = verdictAt(judged, cutoff);
      expect(VERDICTS.filter((one) => one === verdict)).toHaveLength(1);
      expect(isExecuted(judged, cutoff)).toBe(verdict !== "no_ejecutado");
      expect(isEvaluable(judged, cutoff)).toBe(!["no_ejecutado", "sin_desembolso", "no_madurado"].includes(verdict));
      expect(verdict === "cumple").toBe(isEvaluable(judged, cutoff) && inAlliance(judged, cutoff));
    }),
  );
});

describe("one more approved paper never lowers a verdict", () => {
  /** Papers lift a plan along these steps; what they cannot touch stays where it is. */
  const LADDER: readonly Verdict[] = ["sin_evidencia", "no_cumple", "en_plazo", "cumple"];
  const height = (plan: PlanFacts, set: Parameters<typeof standing>[1], cutoff: string) =>
    LADDER.indexOf(verdictAt(standing(plan, set), cutoff));

  test.each(["contrato", "orden_de_compra", "factura", "otro_comprobante", "cuota_de_mercado", "adenda"] as const)(
    "%s",
    (kind) => {
      let lifted = 0;
      fc.assert(
        fc.property(anyPlan, paperOf(kind), anySet, anyDay, (plan, paper, set, cutoff) => {
          const more = { ...plan, documents: [...plan.documents, { ...paper, evidenceId: "new" }] };
          const [before, after] = [height(plan, set, cutoff), height(more, set, cutoff)];
          expect(after).toBeGreaterThanOrEqual(before);
          if (before < 0) expect(after).toBe(before);
          if (after > before) lifted += 1;
        }),
        { numRuns: 600 },
      );
      expect(lifted).toBeGreaterThan(0);
    },
  );
});

test("a later cut-off never takes an alliance away", () => {
  fc.assert(
    fc.property(anyPlan, anySet, anyDay, anyDay, (plan, set, a, b) => {
      const judged = standing(plan, set);
      const [first, second] = [a, b].toSorted() as [string, string];
      if (verdictAt(judged, first) === "cumple") expect(verdictAt(judged, second)).toBe("cumple");
    }),
  );
});

test("the order in which papers and disbursements are listed changes no date", () => {
  const dates = ({ trace: _, ...rest }: ReturnType<typeof standing>) => rest;
  // But for balances of one date, where the later-listed holds: these papers have none.
  const bare = anyPlan.map((plan) => ({ ...plan, documents: plan.documents.map((d) => ({ ...d, balances: [] })) }));
  fc.assert(
    fc.property(bare, anySet, (plan, set) => {
      const turned = {
        ...plan,
        documents: plan.documents.toReversed(),
        disbursements: plan.disbursements.toReversed(),
      };
      expect(dates(standing(turned, set))).toEqual(dates(standing(plan, set)));
    }),
  );
});

test("facts are left as they were, and a trace survives being stored", () => {
  fc.assert(
    fc.property(anyPlan, anySet, (plan, set) => {
      const before = structuredClone(plan);
      const { trace } = standing(plan, set);
      expect(plan).toEqual(before);
      expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
    }),
  );
});

test("a trace that was stored is told in whole sentences, in every language", () => {
  fc.assert(
    fc.property(anyPlan, anySet, anyDay, fc.constantFrom(...LOCALES), (plan, set, cutoff, locale) => {
      const judged = standing(plan, set);
      const trace = JSON.parse(JSON.stringify(judged.trace)) as typeof judged.trace;
      const verdict = verdictAt(judged, cutoff);
      const told = [
        ...explain(trace, verdict, cutoff, locale),
        ...trace.documents.map((d) => explainDocument(d, locale)),
      ];
      expect(told.length).toBeGreaterThan(0);
      for (const sentence of told) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${told.join(" ")} ${verdictLabel(verdict, trace, locale)}`).not.toMatch(
        /undefined|null|NaN|\[object|\u00a0{2}|\d{4}-\d{2}-\d{2}|RTN|08019995/,
      );
    }),
    { numRuns: 500 },
  );
});
