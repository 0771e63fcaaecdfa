import { workQueues } from "@/db/queue/work";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { once } from "@/lib/platform/once";
import { HANDLERS } from "./handlers";

/** Does the jobs of this database in this process, once, until it is told to end. */
export const startWorker = once("worker", (): void => {
  const { databaseJobsUrl } = env();
  if (!databaseJobsUrl) return;
  const { stop } = workQueues(databaseJobsUrl, HANDLERS, (err) => log().error({ err }, "job failed"));
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
});
