/** The mark: two circles that overlap, an alliance. */
export const Brand = ({ name }: { readonly name: string }) => (
  <span className="inline-flex items-center gap-2.5 font-serif text-xl font-semibold tracking-tight text-ink">
    <svg viewBox="0 0 28 18" aria-hidden="true" className="h-4.5 w-7 text-accent">
      <g fill="none" stroke="currentColor" strokeWidth="2.2">
        <circle cx="9.4" cy="9" r="7.6" />
        <circle cx="18.6" cy="9" r="7.6" />
      </g>
    </svg>
    {name}
  </span>
);
