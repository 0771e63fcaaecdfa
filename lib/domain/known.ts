/**
 * The instant from which what an import first creates counts as known: always (domain.md §5 «Known on»).
 * A fixed instant and not minus infinity, which no driver turns into a `Date`.
 */
export const ALWAYS = new Date("1900-01-01T00:00:00Z");
