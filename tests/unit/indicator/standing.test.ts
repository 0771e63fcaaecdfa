import { describe, expect, test } from "vitest";
import type { DisbursementFacts } from "@/lib/indicator/facts";
import { standing } from "@/lib/indicator/standing";
import { verdictAt } from "@/lib/indicator/verdict";
import { bill, loan, paper, plan, SET } from "./support/paper";

const credited = (number: number, creditedOn: string, reversed = false): DisbursementFacts => ({
  number,
  creditedOn,
  reversed,
});

describe("the clock", () => {
  test("starts at the earliest credit not reversed, in whatever order they come", () => {
    const disbursements = [credited(3, "2024-05-01"), credited(1, "2024-01-15", true), credited(2, "2024-03-20")];
    const { firstDisbursedOn, d18, trace } = standing(plan({ disbursements }), SET);
    expect([firstDisbursedOn, d18]).toEqual(["2024-03-20", "2025-09-20"]);
    expect(trace.clock.first).toEqual({ number: 2, creditedOn: "2024-03-20" });
    expect(trace.clock.invoiceWindow).toEqual({ from: "2025-03-20", to: "2025-12-20" });
  });

  test("does not run without one, and nothing can be judged", () => {
    const stopped = standing(plan({ disbursements: [credited(1, "2024-01-15", true)], documents: [paper()] }), SET);
    expect(stopped).toMatchObject({ d18: null, allianceFrom: null, evidenceClosesOn: null, hasApprovedEvidence: true });
    expect(stopped.trace.documents[0]?.reason).toEqual({ code: "sin_mes_18" });
  });

  test("draws the invoice window from the clamped month 18, clamped again", () => {
    const { trace } = standing(plan({ disbursements: [credited(1, "2023-08-31")] }), SET);
    expect(trace.clock.invoiceWindow).toEqual({ from: "2024-08-28", to: "2025-05-28" });
  });
});

describe("window 2", () => {
  const sale = bill("2025-09-01");
  const dates = (documents = [sale, loan()], ventana2: "ambos" | "cualquiera" = "ambos") => {
    const { commercialFrom, financialFrom, allianceFrom, anyFrom, bothFrom } = standing(
      plan({ window: 2, documents }),
      { ...SET, ventana2 },
    );
    return [commercialFrom, financialFrom, allianceFrom, anyFrom, bothFrom];
  };

  test("asks for both: from the later of the two", () => {
    expect(dates()).toEqual(["2025-09-01", "2025-07-15", "2025-09-01", "2025-07-15", "2025-09-01"]);
    expect(dates([loan()])).toEqual([null, "2025-07-15", null, "2025-07-15", null]);
  });

  test("or for either, where the set says so: from the earlier", () => {
    expect(dates([sale, loan()], "cualquiera")[2]).toBe("2025-07-15");
    expect(dates([sale], "cualquiera")).toEqual(["2025-09-01", null, "2025-09-01", "2025-09-01", null]);
  });

  test("the other windows never ask for a credit, nor take one instead", () => {
    for (const window of [1, 3] as const) {
      const any = { ...SET, ventana2: "cualquiera" } as const;
      expect(standing(plan({ window, documents: [loan()] }), any)).toMatchObject({
        financialFrom: "2025-07-15",
        allianceFrom: null,
        anyFrom: null,
        bothFrom: null,
      });
    }
  });

  test("one ally of both kinds may serve both requirements", () => {
    expect(dates([paper({ allyKind: "ambos" }), loan({ allyKind: "ambos" })])[2]).toBe("2025-07-15");
  });
});

test("the earliest paper sets a requirement's date, and all that prove it are named, earliest first", () => {
  const documents = [
    bill("2025-10-01", { evidenceId: "3" }),
    bill("2025-08-01", { evidenceId: "1" }),
    bill("2025-12-01", { evidenceId: "2" }),
  ];
  const { commercialFrom, trace } = standing(plan({ documents }), SET);
  expect(commercialFrom).toBe("2025-08-01");
  expect(trace.legs[0]).toEqual({ leg: "comercial", required: true, from: "2025-08-01", provedBy: ["1", "3"] });
});

test("a cancelled plan is not executed, whatever its dates", () => {
  const cancelled = standing(plan({ cancelled: true, documents: [paper()] }), SET);
  expect([cancelled.executedOn, cancelled.closedOn]).toEqual([null, "2025-03-31"]);
  expect(verdictAt(cancelled, "2030-01-01")).toBe("no_ejecutado");
});

describe("the verdict moves with the cut-off", () => {
  const late = standing(plan({ documents: [bill("2025-09-01")] }), SET);
  const bare = standing(plan(), SET);

  test.each([
    ["2025-03-30", "no_ejecutado", "no_ejecutado"],
    ["2025-03-31", "no_madurado", "no_madurado"],
    ["2025-07-14", "no_madurado", "no_madurado"],
    ["2025-07-15", "en_plazo", "en_plazo"],
    ["2025-08-31", "en_plazo", "en_plazo"],
    ["2025-09-01", "cumple", "en_plazo"],
    ["2025-10-14", "cumple", "en_plazo"],
    ["2025-10-15", "cumple", "sin_evidencia"],
  ] as const)("at %s: %s with an invoice of September, %s with nothing", (cutoff, withIt, without) => {
    expect([verdictAt(late, cutoff), verdictAt(bare, cutoff)]).toEqual([withIt, without]);
  });
});
