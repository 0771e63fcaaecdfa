import type { CivilDate, Locale, Verdict } from "@/lib/domain/codes";
import type { DocumentStep, LegStep, Reason, ReasonCode, Trace } from "@/lib/indicator/trace";
import { indicator as en } from "./en/indicator";
import { indicator as es } from "./es/indicator";
import { formatDate } from "./format";
import type { IndicatorTexts, ReasonTexts, Say } from "./indicator-texts";

/** The indicator's words in each language. */
export const INDICATOR_TEXTS: Readonly<Record<Locale, IndicatorTexts>> = { es, en };

type Told = { trace: Trace; cutoff: CivilDate; texts: IndicatorTexts; say: Say };

/**
 * A plan's trace in short sentences, at the cut-off whose verdict is given: closing and clock, then each requirement
 * with the papers that prove it, or with why each paper at hand does not.
 */
export function explain(trace: Trace, verdict: Verdict, cutoff: CivilDate, locale: Locale): string[] {
  const told: Told = { trace, cutoff, texts: INDICATOR_TEXTS[locale], say: plainDate(locale) };
  return [...closing(told), ...clock(told), ...CHAPTERS[verdict](told)];
}

/** What one document does or fails to do, as a full sentence: for the table of a plan's documents. */
export function explainDocument(step: DocumentStep, locale: Locale): string {
  const texts = INDICATOR_TEXTS[locale];
  return `${subject(step, texts)} ${predicate(texts.reasons, step.reason, plainDate(locale))}.`;
}

/** A verdict's label as a plan's row shows it: with its date in term, and saying which of the two «not executed» is. */
export function verdictLabel(verdict: Verdict, trace: Trace, locale: Locale): string {
  const texts = INDICATOR_TEXTS[locale];
  if (verdict === "no_ejecutado") return trace.cancelled ? texts.notExecuted.cancelled : texts.notExecuted.open;
  const until = trace.clock.invoiceWindow?.to;
  return verdict === "en_plazo" && until ? texts.inTermUntil(formatDate(until, locale)) : texts.verdicts[verdict];
}

/** The same of a line in a list, where no date is said. */
export function lineVerdict({ verdict, cancelled }: { verdict: Verdict; cancelled: boolean }, locale: Locale): string {
  const texts = INDICATOR_TEXTS[locale];
  if (verdict !== "no_ejecutado") return texts.verdicts[verdict];
  return cancelled ? texts.notExecuted.cancelled : texts.notExecuted.open;
}

const CHAPTERS: Readonly<Record<Verdict, (told: Told) => string[]>> = {
  cumple: (told) => requirements(told),
  no_cumple: (told) => [...requirements(told), ...deadline(told)],
  sin_evidencia: (told) => [told.texts.steps.nothingApproved, ...deadline(told)],
  en_plazo: (told) => [...requirements(told), ...deadline(told)],
  no_madurado: ({ texts, say, cutoff }) => [texts.steps.notMature(say(cutoff))],
  sin_desembolso: ({ texts }) => [texts.steps.noDisbursement],
  no_ejecutado: () => [],
};

function closing({ trace, cutoff, texts: { steps }, say }: Told): string[] {
  if (trace.cancelled) return [steps.cancelled];
  if (trace.closedOn === null) return [steps.notClosed];
  return [
    trace.closedOn > cutoff ? steps.closedAfter(say(trace.closedOn), say(cutoff)) : steps.closedOn(say(trace.closedOn)),
  ];
}

/** Reversals are told where they moved the clock: before the first credit that counts, or when none does. */
function clock({ trace: { clock }, texts: { steps }, say }: Told): string[] {
  const { first, d18, months } = clock;
  const moved = clock.disbursements.filter((one) => one.reversed && (!first || one.creditedOn <= first.creditedOn));
  const reversals = moved.map((one) => steps.reversed(one.number, say(one.creditedOn)));
  return first && d18 ? [...reversals, steps.clock(say(first.creditedOn), months, say(d18))] : reversals;
}

function requirements(told: Told): string[] {
  const { trace, cutoff, texts } = told;
  const asked = trace.legs.filter((leg) => leg.required);
  const either = trace.combination === "i_o_ii" ? [texts.steps.eitherLeg] : [];
  const inAlliance = trace.allianceFrom !== null && trace.allianceFrom <= cutoff;
  const aside = inAlliance ? [] : trace.legs.filter((leg) => !leg.required).flatMap((leg) => notAsked(leg, told));
  return [...either, ...asked.flatMap((leg) => requirement(leg, told)), ...aside];
}

function requirement({ leg }: LegStep, told: Told): string[] {
  const { trace, cutoff, texts } = told;
  const papers = trace.documents.filter((step) => step.leg === leg);
  const proofs = papers.filter((step) => step.countsFrom !== null && step.countsFrom <= cutoff);
  if (proofs.length > 0) return [texts.steps.legMet(leg, proofs.map((step) => sentence(step, told)).join(" "))];
  return [texts.steps.legMissing(leg), ...papers.map((step) => sentence(step, told))];
}

function notAsked({ leg }: LegStep, { trace, texts }: Told): string[] {
  const papers = trace.documents.filter((step) => step.leg === leg);
  return papers.map((step) => `${subject(step, texts)}: ${texts.steps.notAsked(trace.window)}.`);
}

function deadline({ trace, cutoff, texts: { steps }, say }: Told): string[] {
  const until = trace.clock.invoiceWindow?.to;
  if (!until) return [];
  return [cutoff < until ? steps.papersUntil(say(until)) : steps.papersClosed(say(until))];
}

function sentence(step: DocumentStep, { cutoff, texts, say }: Told): string {
  const does = predicate(texts.reasons, step.reason, say);
  const isLate = step.countsFrom !== null && step.countsFrom > cutoff;
  const late = isLate ? `; ${texts.steps.countsLater(say(step.countsFrom ?? cutoff))}` : "";
  return `${subject(step, texts)} ${does}${late}.`;
}

/** The code finds the paper in the registry; the number is what the reader knows it by. */
function subject({ kind, code, number }: DocumentStep, texts: IndicatorTexts): string {
  return `${texts.theKind[kind]} ${number ? `${code} (${number})` : code}`;
}

function predicate<C extends ReasonCode>(texts: ReasonTexts, reason: Reason<C>, say: Say): string {
  return texts[reason.code](reason, say);
}

/** Plain spaces: these sentences go into JSON and files too. */
function plainDate(locale: Locale): Say {
  return (date) => formatDate(date, locale).replaceAll("\u00a0", " ");
}
