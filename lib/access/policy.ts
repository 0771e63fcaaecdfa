import type { Actor } from "@/lib/domain/actor";
import { type ProblemCode, Refusal } from "@/lib/domain/problem";

/** What each verb is about: the least a rule needs to know of it. */
type Subjects = {
  "user.list": null;
  "user.add": null;
  "user.disable": { readonly disabledAt: Date | null };
  "user.resetPassword": { readonly disabledAt: Date | null };
  "report.readAnnual": null;
  "indicator.read": null;
  "import.run": null;
};
export type Verb = keyof Subjects;

type Rule<S> = (actor: Actor, subject: S) => ProblemCode | null;

const anyone = () => null;
const central = (actor: Actor) => (["central", "sistema"].includes(actor.role) ? null : "role.not_allowed");

/** Who may do what with what exists for them: one line a verb, and no other place that decides. */
const POLICY: { readonly [V in Verb]: Rule<Subjects[V]> } = {
  "user.list": central,
  "user.add": central,
  "user.disable": (actor, user) => central(actor) ?? (user.disabledAt ? "user.already_disabled" : null),
  "user.resetPassword": (actor, user) => central(actor) ?? (user.disabledAt ? "user.disabled" : null),
  "report.readAnnual": central,
  "indicator.read": anyone,
  "import.run": central,
};

/** Why the actor may not, or null: what a page greys its button with. */
export const refusal = <V extends Verb>(actor: Actor, verb: V, subject: Subjects[V]): ProblemCode | null =>
  POLICY[verb](actor, subject);

/** Throws the refusal: what a verb calls before it writes. */
export const allow = <V extends Verb>(actor: Actor, verb: V, subject: Subjects[V]): void => {
  const problem = refusal(actor, verb, subject);
  if (problem) throw new Refusal(problem);
};
