import { accompaniedTimes, type Belongings, belongingsOf, type OprSide, oprSide } from "@/db/query/merges";
import type { Reader } from "@/db/reading";
import type { Scope } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/problem";
import { sharedTimes } from "./shared-times";

/** What merging one organisation into another would do. */
export type OprMerge = {
  readonly from: OprSide;
  readonly into: OprSide;
  readonly moves: Belongings;
  /** The organisation that stays had no RTN: it takes the other's, on which invoices may rest. */
  readonly takesRtn: boolean;
  /** Why it is forbidden, or null. */
  readonly conflict: Refusal | null;
  /** Stands for all of the above: whoever confirms says what they saw. */
  readonly seen: string;
} & ReturnType<typeof sharedTimes>;

type Codes = { readonly from: string; readonly into: string };

/** Gathers it. Refuses a code that no organisation in scope has (`merge.unknown`). */
export async function oprMerge(reader: Reader, scope: Scope, codes: Codes): Promise<OprMerge> {
  const from = await oprSide(reader, scope, codes.from);
  const into = await oprSide(reader, scope, codes.into);
  if (!from || !into) throw new Refusal("merge.unknown");
  const moves = await belongingsOf(reader, scope, from.id);
  const times = sharedTimes(
    await accompaniedTimes(reader, scope, from.id),
    await accompaniedTimes(reader, scope, into.id),
  );
  const merge = { from, into, moves, ...times, takesRtn: into.rtn === null && from.rtn !== null };
  return {
    ...merge,
    conflict: conflictOf(from, into),
    seen: JSON.stringify([from.version, into.version, moves, times]),
  };
}

const conflictOf = (from: OprSide, into: OprSide): Refusal | null => {
  if (from.id === into.id) return new Refusal("merge.itself");
  if (from.mergedInto || into.mergedInto) return new Refusal("merge.already");
  if (from.rtn && into.rtn && from.rtn !== into.rtn) {
    return new Refusal("merge.rtn_differs", { from: from.rtn, into: into.rtn });
  }
  return null;
};
