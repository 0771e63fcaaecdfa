import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, afterEach, expect, test } from "vitest";
import { enqueue } from "@/db/queue";
import type { JobName } from "@/db/queue/jobs";
import { type Handlers, workQueues } from "@/db/queue/work";
import { transaction } from "@/db/transaction";
import { systemActor } from "@/lib/access/actor-from";

const URL = process.env.DATABASE_JOBS_URL ?? "";
const jobs = postgres(URL, { max: 1, onnotice: () => {} });
afterAll(() => jobs.end());
const open: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.stop()));
  await jobs`delete from jobs.job`;
});

/** A worker that ends with its test. */
const work = async (given: Partial<Handlers>, failed: (error: unknown) => void = () => {}) => {
  const working = workQueues(
    URL,
    { "read-import": idle, "write-import": idle, "give-up-import": idle, ...given },
    failed,
  );
  open.push(working);
  return working;
};

const actor = systemActor("trabajos");
const ask = (name: JobName, data: Record<string, string>) => transaction(actor, (tx) => enqueue(tx, name, data));

const stateOf = async (name: string) => {
  const rows =
    await jobs`select state::text, retry_count::int as tries from jobs.job where name = ${name} order by created_on`;
  return rows.map(({ state, tries }) => `${state} ${tries}`);
};

const until = async (seen: () => boolean | Promise<boolean>) => {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(20)) if (await seen()) return;
  throw new Error("it never came");
};

const idle = async () => {};
const into =
  <T>(seen: T[], value?: T) =>
  async (data: unknown) => {
    seen.push(value ?? (data as T));
  };

test("a job is there when its transaction is, and not before", async () => {
  const thrown = transaction(actor, async (tx) => {
    await enqueue(tx, "read-import", { importId: "never" });
    throw new Error("no");
  });
  await expect(thrown).rejects.toThrow("no");
  expect(await stateOf("read-import")).toEqual([]);
  await ask("read-import", { importId: "a «quoted» 'thing' $1" });
  expect(await jobs`select data from jobs.job`).toEqual([{ data: { importId: "a «quoted» 'thing' $1" } }]);
});

test("the app neither reads nor takes what it enqueued", async () => {
  const app = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => {} });
  await expect(app`select data from jobs.job`).rejects.toMatchObject({ code: "42501" });
  await expect(app`update jobs.job set state = 'completed'`).rejects.toMatchObject({ code: "42501" });
  await expect(app`delete from jobs.job`).rejects.toMatchObject({ code: "42501" });
  await app.end();
});

test("a job is done as soon as it is announced", async () => {
  const seen: unknown[] = [];
  await work({ "read-import": into(seen) });
  await ask("read-import", { importId: "first" });
  await until(() => seen.length === 1);
  await pause(300);
  const asked = performance.now();
  await ask("read-import", { importId: "second" });
  await until(() => seen.length === 2);
  expect(performance.now() - asked).toBeLessThan(1000);
  expect(seen).toEqual([{ importId: "first" }, { importId: "second" }]);
  await until(async () => (await stateOf("read-import")).every((state) => state === "completed 0"));
});

test("what always fails is tried again, then given up in its own queue", async () => {
  const given: unknown[] = [];
  const faults: unknown[] = [];
  await work({ "write-import": () => Promise.reject(new Error("broken")), "give-up-import": into(given) }, (error) =>
    faults.push(error),
  );
  await ask("write-import", { importId: "x" });
  await until(() => given.length === 1);
  expect(faults).toHaveLength(3);
  expect(given).toEqual([{ importId: "x" }]);
});

test("a job whose process was killed is begun again by the next one", async () => {
  await ask("write-import", { importId: "x" });
  await jobs`update jobs.job set state = 'active', started_on = now()`;
  const seen: unknown[] = [];
  await work({ "write-import": into(seen) });
  await until(() => seen.length === 1);
});

test("a job that is being done when the process stops is done by the next one", async () => {
  const seen: string[] = [];
  const first = await work({ "write-import": () => new Promise(() => seen.push("begun")) });
  await ask("write-import", { importId: "x" });
  await until(() => seen.length === 1);
  await first.stop();
  await work({ "write-import": into(seen, "done") });
  await until(() => seen.length === 2);
  expect(seen).toEqual(["begun", "done"]);
});

test("one process at a time does the jobs; the next one waits for its turn", async () => {
  const seen: string[] = [];
  const first = await work({ "read-import": into(seen, "first") });
  await ask("read-import", { importId: "1" });
  await until(() => seen.length === 1);
  await work({ "read-import": into(seen, "second") });
  await ask("read-import", { importId: "2" });
  await until(() => seen.length === 2);
  await first.stop();
  await ask("read-import", { importId: "3" });
  await until(() => seen.length === 3);
  expect(seen).toEqual(["first", "first", "second"]);
});
