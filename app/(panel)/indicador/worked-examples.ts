import type { Verdict } from "@/lib/domain/codes";
import { factsOfExample } from "@/lib/indicator/example-facts";
import { EXAMPLE_CUTOFF, type Example, type ExampleCase, examples } from "@/lib/indicator/examples";
import type { Indicator } from "@/lib/indicator/figure";
import { indicator } from "@/lib/indicator/indicator";
import { FIRST_SET } from "@/lib/indicator/parameters";
import { type Standing, standing } from "@/lib/indicator/standing";
import { verdictAt } from "@/lib/indicator/verdict";

export type WorkedExample = {
  readonly key: string;
  readonly example: Example;
  readonly asked: ExampleCase;
  readonly standing: Standing;
  readonly verdict: Verdict;
};

const SET = { id: "ejemplos", ...FIRST_SET };

/** Every example at every cut-off it is asked for, judged now: the table cannot say other than the rule does. */
export const workedExamples = (): WorkedExample[] =>
  examples.flatMap((example) =>
    example.cases.map((asked, index) => {
      const judged = standing(factsOfExample(example, asked.knownOn), SET);
      const key = `${example.id}${example.variant ?? ""}-${index}`;
      return { key, example, asked, standing: judged, verdict: verdictAt(judged, asked.cutoff) };
    }),
  );

/** The one figure that the examples in common form. */
export const commonFigure = (): Indicator => {
  const common = examples.filter(({ group }) => group === "comun");
  const entries = common.map((example) => ({
    oprId: String(example.id),
    standing: standing(factsOfExample(example), SET),
  }));
  return indicator(entries, { cutoff: EXAMPLE_CUTOFF, periodFrom: "2025-01-01", set: SET });
};
