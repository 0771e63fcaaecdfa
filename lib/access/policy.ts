import type { Actor } from "@/lib/domain/actor";
import type { PnState } from "@/lib/domain/codes";
import { type ProblemCode, Refusal } from "@/lib/domain/problem";

/** What each verb is about: the least a rule needs to know of it. */
type Subjects = {
  "user.list": null;
  "user.add": null;
  "user.edit": null;
  "user.enable": { readonly disabledAt: Date | null };
  "user.disable": { readonly disabledAt: Date | null };
  "user.resetPassword": { readonly disabledAt: Date | null };
  "session.end": { readonly userId: string };
  "assignment.list": null;
  "assignment.change": null;
  "report.readAnnual": null;
  "indicator.read": null;
  "import.run": null;
  "import.map": AnImport;
  "import.confirm": AnImport;
  "import.discard": AnImport;
  "historicalLoad.open": { readonly open: boolean };
  "historicalLoad.close": { readonly open: boolean };
  "log.read": null;
  "log.export": null;
  "catalogue.write": null;
  "ally.list": null;
  "ally.add": null;
  "ally.change": Merged;
  "ally.changeKind": { readonly isNamed: boolean };
  "ally.merge": Merged;
  "opr.merge": Merged;
  "opr.list": null;
  "opr.add": null;
  "opr.change": Merged;
  "opr.changeContact": Merged;
  "pn.list": null;
  "pn.readWhole": null;
  "pn.add": Merged;
  "pn.change": null;
  "pn.close": InState;
  "pn.annulClosing": InState;
  "pn.cancel": InState;
  "disbursement.register": null;
  "disbursement.correct": { readonly reversed: boolean };
  "disbursement.reverse": { readonly reversed: boolean };
};
type InState = { readonly state: PnState };
type Merged = { readonly mergedInto: string | null };
/** How far an import is; `waiting` when its columns are still to be matched. */
type AnImport = { readonly state: string; readonly waiting: boolean };
export type Verb = keyof Subjects;
/** A verb about nothing in particular: it may be asked before anything is looked up. */
export type OpenVerb = { [V in Verb]: Subjects[V] extends null ? V : never }[Verb];

type Rule<S> = (actor: Actor, subject: S) => ProblemCode | null;

const anyone = () => null;
const field = (actor: Actor) =>
  ["psde", "oficina", "central", "sistema"].includes(actor.role) ? null : "role.not_allowed";
const office = (actor: Actor) => (["oficina", "central", "sistema"].includes(actor.role) ? null : "role.not_allowed");
const central = (actor: Actor) => (["central", "sistema"].includes(actor.role) ? null : "role.not_allowed");

const undecided = ({ state, waiting }: AnImport) => (state === "revisada" || waiting ? null : "import.not_waiting");

const standing = ({ mergedInto }: Merged) => (mergedInto ? "opr.merged" : null);
const open = ({ state }: InState) =>
  state === "cancelado" ? "pn.cancelled" : state === "ejecutado" ? "pn.closed" : null;

/** Who may do what with what exists for them: one line a verb, and no other place that decides. */
const POLICY: { readonly [V in Verb]: Rule<Subjects[V]> } = {
  "user.list": central,
  "user.add": central,
  "user.edit": central,
  "user.enable": (actor, user) => central(actor) ?? (user.disabledAt ? null : "user.not_disabled"),
  "user.disable": (actor, user) => central(actor) ?? (user.disabledAt ? "user.already_disabled" : null),
  "user.resetPassword": (actor, user) => central(actor) ?? (user.disabledAt ? "user.disabled" : null),
  "session.end": (actor, { userId }) => (actor.id === userId ? null : central(actor)),
  "assignment.list": central,
  "assignment.change": central,
  "report.readAnnual": central,
  "indicator.read": anyone,
  "import.run": central,
  "import.map": (actor, one) => central(actor) ?? undecided(one),
  "import.confirm": (actor, { state }) => central(actor) ?? (state === "revisada" ? null : "import.not_waiting"),
  "import.discard": (actor, one) => central(actor) ?? undecided(one),
  "historicalLoad.open": (actor, load) => central(actor) ?? (load.open ? "historical_load.already_open" : null),
  "historicalLoad.close": (actor, load) => central(actor) ?? (load.open ? null : "historical_load.already_closed"),
  "log.read": central,
  "log.export": central,
  "catalogue.write": central,
  "ally.list": field,
  "ally.add": field,
  "ally.change": (actor, ally) => field(actor) ?? (ally.mergedInto ? "ally.merged" : null),
  "ally.changeKind": (actor, ally) => field(actor) ?? (ally.isNamed ? "ally.kind_fixed" : null),
  "ally.merge": (actor, ally) => central(actor) ?? (ally.mergedInto ? "merge.already" : null),
  "opr.merge": (actor, opr) => central(actor) ?? (opr.mergedInto ? "merge.already" : null),
  "opr.list": field,
  "opr.add": central,
  "opr.change": (actor, opr) => central(actor) ?? standing(opr),
  "opr.changeContact": (actor, opr) => office(actor) ?? standing(opr),
  "pn.list": anyone,
  "pn.readWhole": field,
  "pn.add": (actor, opr) => central(actor) ?? standing(opr),
  "pn.change": central,
  "pn.close": (actor, plan) => office(actor) ?? open(plan),
  "pn.annulClosing": (actor, { state }) => central(actor) ?? (state === "ejecutado" ? null : "pn.not_closed"),
  "pn.cancel": (actor, plan) => central(actor) ?? open(plan),
  "disbursement.register": office,
  "disbursement.correct": (actor, { reversed }) => office(actor) ?? (reversed ? "disbursement.reversed" : null),
  "disbursement.reverse": (actor, { reversed }) => office(actor) ?? (reversed ? "disbursement.reversed" : null),
};

/** Why the actor may not, or null: what a page greys its button with. */
export const refusal = <V extends Verb>(actor: Actor, verb: V, subject: Subjects[V]): ProblemCode | null =>
  POLICY[verb](actor, subject);

/** Throws the refusal: what a verb calls before it writes. */
export const allow = <V extends Verb>(actor: Actor, verb: V, subject: Subjects[V]): void => {
  const problem = refusal(actor, verb, subject);
  if (problem) throw new Refusal(problem);
};
