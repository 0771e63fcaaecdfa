import { type ProblemCode, Refusal } from "@/lib/domain/problem";

/** Constraints that a person can run into by racing another, and the sentence each deserves. */
const PROBLEM_OF: Readonly<Record<string, ProblemCode>> = {
  users_email_key: "user.taken",
  chains_code_key: "code.taken",
  offices_code_key: "code.taken",
  psdes_code_key: "code.taken",
  oprs_code_key: "code.taken",
  pns_code_key: "code.taken",
  allies_code_key: "code.taken",
  oprs_municipality_fk: "field.unknown_choice",
  oprs_office_fk: "field.unknown_choice",
  assignments_no_overlap: "row.overlap",
  pns_opr_merged: "opr.merged",
  assignments_opr_merged: "opr.merged",
  evidence_versions_ally_merged: "ally.merged",
};

/** Which other period it was, the constraint does not say. */
const UNKNOWN = { other: "—" };

/** A broken constraint as the refusal it stands for; anything else as it came. */
export function translated(error: unknown): unknown {
  const name = constraintOf(error);
  const problem = name === undefined ? undefined : PROBLEM_OF[name];
  return problem === undefined ? error : new Refusal(problem, problem === "row.overlap" ? UNKNOWN : {});
}

function constraintOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("constraint_name" in error && typeof error.constraint_name === "string") return error.constraint_name;
  return "cause" in error ? constraintOf(error.cause) : undefined;
}
