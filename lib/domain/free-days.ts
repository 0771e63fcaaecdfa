import { addDays, earlier, later } from "./civil-date";
import type { CivilDate } from "./codes";

/** Days from one to another, both in; without an end they go on. */
export type Days = { readonly from: CivilDate; readonly to: CivilDate | null };

/** What of some days is left when others take theirs: none, all, or pieces in their order. */
export const freeDays = (days: Days, taken: readonly Days[]): Days[] =>
  taken.reduce<Days[]>((left, one) => left.flatMap((part) => without(part, one)), [days]);

const without = (part: Days, taken: Days): Days[] => {
  const dayBefore = addDays(taken.from, -1);
  const before =
    part.from < taken.from ? [{ from: part.from, to: part.to ? earlier(part.to, dayBefore) : dayBefore }] : [];
  if (taken.to === null || (part.to !== null && part.to <= taken.to)) return before;
  return [...before, { from: later(part.from, addDays(taken.to, 1)), to: part.to }];
};
