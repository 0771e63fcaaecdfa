/** Everything the audit log can tell, as `noun.pastParticiple`. */
export const EVENT_NAMES = [
  "session.started",
  "session.ended",
  "user.added",
  "user.disabled",
  "user.passwordReset",
  "user.localeChosen",
  "import.written",
  "office.imported",
  "psde.imported",
  "chain.imported",
  "opr.imported",
  "assignment.imported",
  "pn.imported",
  "disbursement.imported",
  "ally.imported",
  "evidence.imported",
  "salesPeriod.imported",
] as const;
export type EventName = (typeof EVENT_NAMES)[number];
