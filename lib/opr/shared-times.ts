import type { Accompanied } from "@/db/query/merges";
import { type Days, freeDays } from "@/lib/domain/free-days";

/** A time that passes on, whole or what is left of it; `isNew` where a time is cut in two and this is not its first part. */
export type PassingTime = Accompanied & { readonly isNew: boolean };

/**
 * Who accompanied the organisation that is merged, beside who accompanied the one that stays: the times of the latter
 * stand; of the former passes every day that they leave free. A time of which nothing is left stays where it was.
 */
export function sharedTimes(from: readonly Accompanied[], into: readonly Days[]) {
  const passing: PassingTime[] = [];
  const staying: Accompanied[] = [];
  for (const time of from) {
    const parts = freeDays(time, into);
    if (parts.length === 0) staying.push(time);
    passing.push(...parts.map((part, index) => ({ ...time, ...part, isNew: index > 0 })));
  }
  return { passing, staying };
}
