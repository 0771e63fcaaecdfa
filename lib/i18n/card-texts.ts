import type { Point } from "@/lib/indicator/card";
import type { Criteria } from "@/lib/indicator/facts";

/** One point of the sheet: what it says, what was chosen, what else could be. `others` is empty where nothing could. */
export type PointText = {
  readonly title: string;
  readonly sheet: string;
  readonly chosen: string;
  readonly others: string;
};

/** A parameter's label, and how each of its values reads. */
export type CriterionTexts = {
  readonly [K in keyof Criteria]: { readonly label: string; readonly value: (value: Criteria[K]) => string };
};

/** The words of the rule card in one language. */
export type CardTexts = {
  readonly title: string;
  readonly unit: string;
  readonly formula: string;
  readonly numerator: string;
  readonly denominator: string;
  /** When each requirement is met, kind by kind. */
  readonly rules: readonly string[];
  readonly points: Readonly<Record<Point, PointText>>;
  readonly criteria: CriterionTexts;
  /** «criterio del proyecto, no de la ficha». */
  readonly ownership: string;
  readonly footnotes: readonly string[];
};
