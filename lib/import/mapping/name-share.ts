import { normalizeName } from "../normalize-name";

/** A name taken apart: its letters, and how often each pair of neighbours is among them. */
export type Name = { readonly letters: string; readonly pairs: ReadonlyMap<string, number> };

const LONGEST = 80;

export const nameOf = (text: string): Name => {
  const letters = normalizeName(text.slice(0, LONGEST));
  const pairs = new Map<string, number>();
  for (let at = 0; at < letters.length - 1; at++) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { letters, pairs };
};

/** The share of their pairs that two names have in common, from 0 to 1. */
export function share(one: Name, other: Name): number {
  if (one.letters === other.letters) return 1;
  const [left, right] = [one.letters.length - 1, other.letters.length - 1];
  if (left < 1 || right < 1 || Math.max(left, right) > 2 * Math.min(left, right)) return 0;
  let common = 0;
  for (const [pair, count] of one.pairs) common += Math.min(count, other.pairs.get(pair) ?? 0);
  return (2 * common) / (left + right);
}
