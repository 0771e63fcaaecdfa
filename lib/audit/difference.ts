type Fields = Readonly<Record<string, unknown>>;

/** Only what changed, before and after: what the log keeps of an edit. Null when nothing did. */
export function difference<After extends Fields>(
  before: Fields,
  after: After,
): { before: Fields; after: Fields } | null {
  const changed = Object.keys(after).filter((name) => !Object.is(before[name] ?? null, after[name] ?? null));
  if (changed.length === 0) return null;
  const only = (fields: Fields) => Object.fromEntries(changed.map((name) => [name, fields[name] ?? null]));
  return { before: only(before), after: only(after) };
}
