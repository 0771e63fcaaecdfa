/** Numbers that look random and are the same in every run: mulberry32. */
export const randomOf = (seed: number) => {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    oneOf: <T>(values: readonly T[]): T => {
      const [chosen] = values.slice(below(values.length));
      if (chosen === undefined) throw new Error("nothing to choose from");
      return chosen;
    },
    chance: (share: number) => next() < share,
  };
};
export type Random = ReturnType<typeof randomOf>;
