import type { ProblemCode, ProblemParams } from "./problem";

/** Which field of a form is refused, and why. */
export type FieldProblems = Readonly<Record<string, ProblemCode>>;

export type Refused = {
  readonly ok: false;
  readonly problem: ProblemCode;
  readonly fields?: FieldProblems;
  readonly details?: ProblemParams;
};

/** What a write answers: the value, or the reason it was refused. Anything unexpected is thrown instead. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused;
