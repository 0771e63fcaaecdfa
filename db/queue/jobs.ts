/** What a job may cost, and where it goes when it could not be done. */
type Terms = { readonly retryLimit: number; readonly expireInSeconds: number; readonly deadLetter?: JobName };

const HOUR = 3600;

const NAMES = ["give-up-import", "read-import", "write-import"] as const;
export type JobName = (typeof NAMES)[number];

/** Every job there is, those that others end in first. A job that a crash interrupted is begun again, but not for ever. */
export const JOBS: Readonly<Record<JobName, Terms>> = {
  "give-up-import": { retryLimit: 3, expireInSeconds: HOUR },
  "read-import": { retryLimit: 2, expireInSeconds: 6 * HOUR, deadLetter: "give-up-import" },
  "write-import": { retryLimit: 2, expireInSeconds: 6 * HOUR, deadLetter: "give-up-import" },
};

/** The schema that the jobs login owns, and nothing else. */
export const SCHEMA = "jobs";

/** On which channel a committed job is announced, so that nobody has to ask for it every second. */
export const CHANNEL = "alianza18_jobs";
