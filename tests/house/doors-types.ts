import type { Role } from "@/lib/domain/codes";
import type { ProblemCode } from "@/lib/domain/problem";
import type { Caller } from "../doors/callers";
import type { Ground } from "../doors/ground";
import type { Place } from "../doors/places";

/** What an action does for whoever calls it: its work, nothing without a word, or a refusal. */
export type Answer = "done" | "nothing" | ProblemCode;

export type Fields = Readonly<Record<string, string | readonly string[] | Blob>>;

/** A server action: how to call it rightly about something new in Occidente, and what each role is told. */
export type ActionDoor = {
  readonly file: string;
  readonly name: string;
  readonly sample: (ground: Ground, caller: Caller) => Fields | Promise<Fields>;
  readonly answers: Readonly<Record<Role, Answer>>;
  /** What Olancho's people are told, where what it is about does not exist for them. */
  readonly outside?: Answer;
  /** What whoever is not signed in is told: nothing but this, for the doors of the entrance. */
  readonly stranger?: Answer;
  /** What a disabled account is told, where it is not what a stranger is. */
  readonly disabled?: Answer;
  /** It answers no word: a refusal shows in nothing being done. */
  readonly silent?: true;
  /** About one's own account: called by an account made for the occasion. */
  readonly own?: true;
};

/** A page: where it is found, and for whom it exists. */
export type PageDoor = {
  readonly file: string;
  /** Its addresses about one tenant's things; searches and filters included. */
  readonly at: (place: Place, ground: Ground) => readonly string[];
  readonly roles: readonly Role[];
  /** About one tenant's things: it does not exist for the other's people. */
  readonly ofTenant?: true;
  /** It leads elsewhere and shows nothing: the start, the entrance for who is already in. */
  readonly onward?: true;
  /** Whoever is not signed in may see it. */
  readonly open?: true;
};

/** A route handler: a request about something new in Occidente, and the status each role is answered with. */
export type RouteDoor = {
  readonly file: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";
  readonly sample: (ground: Ground, caller: Caller) => Promise<Asked>;
  readonly answers: Readonly<Record<Role, number>>;
  readonly outside?: number;
  readonly stranger?: number;
  /** It changes something: a request without an Origin of ours is answered with this. */
  readonly foreign?: number;
};
export type Asked = {
  readonly path: string;
  readonly body?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The same for every role, but for those named. */
export const everyRole = <A>(answer: A, but: Partial<Record<Role, A>> = {}): Record<Role, A> => ({
  psde: answer,
  oficina: answer,
  central: answer,
  observador: answer,
  ...but,
});

export const CENTRAL = everyRole<Answer>("role.not_allowed", { central: "done" });
export const EVERYBODY: readonly Role[] = ["psde", "oficina", "central", "observador"];

/** What every write says: which request it is. */
export const asked = () => ({ requestId: crypto.randomUUID() });
