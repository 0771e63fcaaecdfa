import { type SQL, sql } from "drizzle-orm";
import PgBoss from "pg-boss";
import { once } from "@/lib/platform/once";
import { CHANNEL, type JobName, SCHEMA } from "./queue/jobs";
import { rowsOf } from "./rows";
import type { Tx } from "./transaction";

/** Adds a job in the caller's transaction: it exists when the fact does, or not at all. Whoever does it is called by name. */
export async function enqueue(tx: Tx, name: JobName, data: Readonly<Record<string, string>>): Promise<void> {
  const id = await sender().send(name, data, { db: { executeSql: executorOf(tx) } });
  if (id === null) throw new Error(`the queue ${name} took no job`);
  await rowsOf(tx, sql`select pg_notify(${CHANNEL}, ${name})`);
}

// It never connects by itself: every job it sends goes through the executor of some transaction.
const sender = once("queue.sender", () => new PgBoss({ schema: SCHEMA, db: { executeSql: unconnected } }));

const unconnected = (): never => {
  throw new Error("a job is sent in a transaction");
};

/** Runs pg-boss's own statement on our transaction. */
const executorOf = (tx: Tx) => async (text: string, values: readonly unknown[]) => ({
  rows: await rowsOf(tx, statementOf(text, values)),
});

const statementOf = (text: string, values: readonly unknown[]): SQL =>
  sql.join(text.split(/\$(\d+)/).map((part, at) => (at % 2 ? sql`${given(values[Number(part) - 1])}` : sql.raw(part))));

const given = (value: unknown): unknown => {
  if (value === undefined) return null;
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
};
