/** Everything the audit log can tell, as `noun.pastParticiple`. */
export const EVENT_NAMES = [
  "session.started",
  "session.ended",
  "user.added",
  "user.disabled",
  "user.passwordReset",
  "user.localeChosen",
] as const;
export type EventName = (typeof EVENT_NAMES)[number];
