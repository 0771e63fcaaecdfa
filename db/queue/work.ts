import PgBoss from "pg-boss";
import postgres, { type Sql } from "postgres";
import { CHANNEL, JOBS, type JobName, SCHEMA } from "./jobs";
import { waitForTurn } from "./turn";

export type Handlers = Readonly<Record<JobName, (data: unknown) => Promise<void>>>;

type Working = { readonly stop: () => Promise<void> };

/**
 * Does the jobs there are and those to come, until stopped. One process at a time does: the others wait, and the next
 * one takes up what the last one left undone.
 */
export function workQueues(jobsUrl: string, handlers: Handlers, failed: (error: unknown) => void): Working {
  const line = postgres(jobsUrl, { max: 1, max_lifetime: 0, idle_timeout: 0, onnotice: () => {} });
  const stopping = new AbortController();
  const boss = new PgBoss({ connectionString: jobsUrl, schema: SCHEMA, max: 4, migrate: false, schedule: false });
  boss.on("error", failed);
  const working = waitForTurn(line, stopping.signal)
    .then((ours) => (ours ? begin(boss, line, handlers, failed) : undefined))
    .catch(failed);
  return {
    async stop() {
      stopping.abort();
      await working;
      await boss.stop({ graceful: false });
      await line.end({ timeout: 1 });
    },
  };
}

async function begin(boss: PgBoss, line: Sql, handlers: Handlers, failed: (error: unknown) => void): Promise<void> {
  await boss.start();
  await takeUp(boss, line);
  const workers = new Map<string, string>();
  for (const name of names())
    workers.set(name, await boss.work(name, POLLING, ([job]) => done(handlers[name], job, failed)));
  await line.listen(CHANNEL, (name) => boss.notifyWorker(workers.get(name) ?? ""));
}

// A job is announced when it is committed; asking now and then is for what was announced to nobody, and for what is tried again.
const POLLING = { pollingIntervalSeconds: 2, batchSize: 1 };

const names = (): JobName[] => Object.keys(JOBS).filter((name): name is JobName => name in JOBS);

// Whoever did these is gone: it held the turn that is ours now.
async function takeUp(boss: PgBoss, line: Sql): Promise<void> {
  const left = await line`select name, id from ${line(SCHEMA)}.job where state = 'active' and name = any(${names()})`;
  for (const { name, id } of left) await boss.fail(name, id, { message: "interrupted" });
}

async function done(
  handler: (data: unknown) => Promise<void>,
  job: PgBoss.Job<unknown> | undefined,
  failed: (error: unknown) => void,
): Promise<void> {
  try {
    await handler(job?.data);
  } catch (error) {
    failed(error);
    throw error;
  }
}
