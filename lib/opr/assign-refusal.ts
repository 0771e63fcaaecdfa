import { Refusal } from "@/lib/domain/problem";
import type { Step } from "./assign-step";

/** Why a change cannot be, in the words of a refusal: which other time is in the way. */
export const refusalOfStep = (step: Extract<Step, { ok: false }>): Refusal => {
  if (step.problem !== "row.overlap") return new Refusal(step.problem);
  const { psde, from, to } = step.with;
  return new Refusal(step.problem, { other: `${psde}: ${from} … ${to ?? ""}`.trim() });
};
