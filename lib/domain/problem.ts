/** Every expected refusal, as `noun.reason`; each has its sentence in `lib/i18n`, or nothing compiles. */
export const PROBLEM_CODES = [
  "sign_in.refused",
  "sign_in.throttled",
  "session.missing",
  "session.not_found",
  "request.foreign",
  "request.malformed",
  "role.not_allowed",
  "email.missing",
  "email.malformed",
  "password.missing",
  "password.short",
  "password.long",
  "password.common",
  "password.wrong_current",
  "password.differs",
  "password.unchanged",
  "user.not_found",
  "user.taken",
  "user.unnamed",
  "user.role_unknown",
  "user.office_needed",
  "user.psde_needed",
  "user.place_unneeded",
  "user.already_disabled",
  "user.not_disabled",
  "user.last_central",
  "user.disabled",
  "office.not_found",
  "psde.not_found",
  "opr.not_found",
  "assignment.same_psde",
  "assignment.nothing_to_end",
  "assignment.set_changed",
  "assignment.none_ticked",
  "pn.not_found",
  "year.malformed",
  "year.future",
  "known_on.malformed",
  "known_on.future",
  "row.changed_meanwhile",
  "row.overlap",
  "field.required",
  "field.too_long",
  "field.not_a_number",
  "field.not_a_date",
  "field.unknown_choice",
  "code.taken",
  "date.future",
  "date.end_before_start",
  "money.malformed",
  "rtn.malformed",
  "opr.merged",
  "ally.not_found",
  "ally.kind_fixed",
  "ally.merged",
  "chain.not_found",
  "window.not_found",
  "merge.itself",
  "merge.unknown",
  "merge.already",
  "merge.rtn_differs",
  "merge.kind_differs",
  "merge.changed_meanwhile",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export type ProblemParams = Readonly<Record<string, string | number>>;

/** An expected «no»: a verb throws it, a door turns it into an `Outcome` or a sentence. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly code: ProblemCode,
    readonly params: ProblemParams = {},
  ) {
    super(code);
  }
}
