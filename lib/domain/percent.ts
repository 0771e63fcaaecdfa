/**
 * `100 · n / d` with one decimal, half away from zero; null when `d` is 0. Integer arithmetic throughout.
 * Given a target (hundredths of a percent) that is not met but that one decimal would show as reached, two decimals;
 * where even two would reach it, they are cut instead of rounded. Units: percent, so 37.5 is 37.5 %.
 */
export function percent(n: number, d: number, targetBp?: number): number | null {
  if (d === 0) return null;
  const tenths = ratio(n, d, 1000n);
  if (targetBp === undefined || meets(n, d, targetBp) || tenths * 10 < targetBp) return tenths / 10;
  const hundredths = ratio(n, d, 10_000n);
  return (hundredths < targetBp ? hundredths : hundredths - 1) / 100;
}

/** True when `n / d` reaches the target, in integers; never without a denominator. */
export function meets(n: number, d: number, targetBp: number): boolean {
  return d > 0 && BigInt(n) * 10_000n >= BigInt(targetBp) * BigInt(d);
}

/** `n / d` in parts of `scale`, rounded half away from zero. */
function ratio(n: number, d: number, scale: bigint): number {
  const top = 2n * BigInt(Math.abs(n)) * scale + BigInt(Math.abs(d));
  const parts = Number(top / (2n * BigInt(Math.abs(d))));
  return Math.sign(n) * Math.sign(d) < 0 ? -parts : parts;
}
