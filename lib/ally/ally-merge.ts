import { type Ally, allyByCode, namingCounts } from "@/db/query/ally";
import type { Reader } from "@/db/reading";
import type { Scope } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/problem";

/** What merging one ally into another would do. Submitted documents never change: they count for the other from then on. */
export type AllyMerge = {
  readonly from: Ally;
  readonly into: Ally;
  readonly counts: { readonly plans: number; readonly documents: number };
  /** Why it is forbidden, or null. */
  readonly conflict: Refusal | null;
  /** Stands for all of the above: whoever confirms says what they saw. */
  readonly seen: string;
};

type Codes = { readonly from: string; readonly into: string };

/** Gathers it. Refuses a code that no ally has (`merge.unknown`). */
export async function allyMerge(reader: Reader, scope: Scope, codes: Codes): Promise<AllyMerge> {
  const from = await allyByCode(reader, codes.from);
  const into = await allyByCode(reader, codes.into);
  if (!from || !into) throw new Refusal("merge.unknown");
  const counts = await namingCounts(reader, scope, from.id);
  const seen = JSON.stringify([from.version, into.version, counts]);
  return { from, into, counts, conflict: conflictOf(from, into), seen };
}

const conflictOf = (from: Ally, into: Ally): Refusal | null => {
  if (from.id === into.id) return new Refusal("merge.itself");
  if (from.mergedInto || into.mergedInto) return new Refusal("merge.already");
  if (from.kind !== into.kind) return new Refusal("merge.kind_differs", { from: from.kind, into: into.kind });
  if (from.taxId && into.taxId && from.taxId !== into.taxId) {
    return new Refusal("merge.rtn_differs", { from: from.taxId, into: into.taxId });
  }
  return null;
};
