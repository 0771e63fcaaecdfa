import type { CivilDate } from "@/lib/domain/codes";

/** A time in which a PSDE accompanies an organisation; without an end it goes on. */
export type Period = {
  readonly id: string;
  readonly psdeId: string;
  /** The PSDE's code, for sentences. */
  readonly psde: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
};

/** What a change from a day on does to an organisation's times, or why it cannot be. */
export type Step =
  | { readonly ok: true; readonly ends: Period | null; readonly starts: string | null }
  | { readonly ok: false; readonly problem: "assignment.same_psde" | "assignment.nothing_to_end" }
  | { readonly ok: false; readonly problem: "row.overlap"; readonly with: Period };

/**
 * From `day` on the PSDE `toPsdeId` accompanies the organisation, or nobody does (null: its office attends it). Whoever
 * does so that day ends the day before. A time that only starts that day or later is in the way: it cannot end before
 * it starts, and two at once cannot be.
 */
export const stepFrom = (periods: readonly Period[], toPsdeId: string | null, day: CivilDate): Step => {
  const ends = periods.find((one) => one.from < day && (one.to === null || one.to >= day)) ?? null;
  const later = periods.filter((one) => one.from >= day).sort((a, b) => (a.from < b.from ? -1 : 1));
  if (toPsdeId !== null && ends?.psdeId === toPsdeId) return { ok: false, problem: "assignment.same_psde" };
  const inTheWay = toPsdeId === null ? later.find((one) => one.from === day) : later[0];
  if (inTheWay) return { ok: false, problem: "row.overlap", with: inTheWay };
  if (toPsdeId === null && !ends) return { ok: false, problem: "assignment.nothing_to_end" };
  return { ok: true, ends, starts: toPsdeId };
};

/** The same when a PSDE's contract ends that day: none of its times may be left from then on. */
export const stepFromPsde = (
  periods: readonly Period[],
  psdeId: string,
  toPsdeId: string | null,
  day: CivilDate,
): Step => {
  const left = periods.find((one) => one.psdeId === psdeId && one.from >= day);
  return left ? { ok: false, problem: "row.overlap", with: left } : stepFrom(periods, toPsdeId, day);
};
