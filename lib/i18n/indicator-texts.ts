import type { AllyKind, CivilDate, EvidenceKind, Verdict } from "@/lib/domain/codes";
import type { Leg, Reason, ReasonCode } from "@/lib/indicator/trace";

/** Puts a civil date into words of the language at hand. */
export type Say = (date: CivilDate) => string;

/** What a document does or fails to do, as a predicate: «es del 14 ene 2025: fuera de la ventana por 1 día …». */
export type ReasonTexts = { readonly [C in ReasonCode]: (reason: Reason<C>, say: Say) => string };

/** Every word the indicator needs, in one language. A language that lacks one does not compile. */
export type IndicatorTexts = {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** `no_ejecutado` has two faces. */
  readonly notExecuted: { readonly open: string; readonly cancelled: string };
  readonly inTermUntil: (date: string) => string;
  readonly legs: Readonly<Record<Leg, string>>;
  readonly legsLong: Readonly<Record<Leg, string>>;
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  /** The kind with its article, to open a sentence. */
  readonly theKind: Readonly<Record<EvidenceKind, string>>;
  readonly allyKinds: Readonly<Record<AllyKind, string>>;
  readonly reasons: ReasonTexts;
  readonly steps: StepTexts;
};

/** The sentences of an explanation that are not about one document. */
export type StepTexts = {
  readonly cancelled: string;
  readonly notClosed: string;
  readonly closedAfter: (closed: string, cutoff: string) => string;
  readonly closedOn: (closed: string) => string;
  readonly noDisbursement: string;
  readonly reversed: (number: number, credited: string) => string;
  readonly clock: (credited: string, months: number, d18: string) => string;
  readonly notMature: (cutoff: string) => string;
  readonly legMet: (leg: Leg, documents: string) => string;
  readonly legMissing: (leg: Leg) => string;
  readonly eitherLeg: string;
  readonly notAsked: (window: number) => string;
  readonly countsLater: (from: string) => string;
  readonly papersUntil: (date: string) => string;
  readonly papersClosed: (date: string) => string;
  readonly nothingApproved: string;
};
