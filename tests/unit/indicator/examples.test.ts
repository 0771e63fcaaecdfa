import { describe, expect, test } from "vitest";
import { factsOfExample } from "@/lib/indicator/example-facts";
import { examples } from "@/lib/indicator/examples";
import { FIRST_SET } from "@/lib/indicator/parameters";
import { standing } from "@/lib/indicator/standing";
import { verdictAt } from "@/lib/indicator/verdict";

const SET = { id: "set", ...FIRST_SET };

describe("every worked example comes out as written", () => {
  const rows = examples.flatMap((example) => example.cases.map((expected) => ({ example, expected })));

  test.each(rows)(
    "#$example.id$example.variant at $expected.cutoff, known $expected.knownOn: $expected.verdict",
    ({ example, expected }) => {
      const judged = standing(factsOfExample(example, expected.knownOn), SET);
      expect(verdictAt(judged, expected.cutoff)).toBe(expected.verdict);
      expect(judged.d18).toBe(expected.d18);
      if (expected.leg) expect(failingLegs(judged.trace)).toEqual([expected.leg]);
    },
  );

  test("there are twenty-one, the last four alone", () => {
    expect(new Set(examples.map(({ id }) => id)).size).toBe(21);
    expect(examples.filter(({ group }) => group === "comun").map(({ id }) => id)).toEqual(
      Array.from({ length: 17 }, (_, index) => index + 1),
    );
    expect(rows).toHaveLength(24);
  });
});

function failingLegs({ legs }: ReturnType<typeof standing>["trace"]) {
  return legs.filter(({ required, from }) => required && from === null).map(({ leg }) => leg);
}
