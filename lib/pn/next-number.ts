/** The number that a plan's next disbursement takes by default. */
export const nextNumber = (known: readonly { readonly number: number }[]): number =>
  1 + Math.max(0, ...known.map(({ number }) => number));
