import { type ProblemCode, Refusal } from "./problem";

type Noun = Extract<ProblemCode, `${string}.not_found`> extends `${infer N}.not_found` ? N : never;

/** The row, or the refusal «no existe» of its noun: what is out of scope is not found, never forbidden. */
export const found = <T>(row: T | undefined | null, noun: Noun): T => {
  if (row === undefined || row === null) throw new Refusal(`${noun}.not_found`);
  return row;
};
