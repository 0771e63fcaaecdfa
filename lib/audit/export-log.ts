import { v7 as uuid } from "uuid";
import { auditLog, type LogFilter, type LogKey, type LogRow, thingsCalled } from "@/db/query/audit-log";
import { reading } from "@/db/reading";
import { transaction } from "@/db/transaction";
import { allow } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import { record } from "./record";

/** What somebody asks of the log, as they asked it. */
export type LogAsked = Omit<LogFilter, "things"> & { readonly thing?: string | undefined };

const BATCH = 1000;

/**
 * The log as it was when asked, newest first, in batches; that it was taken is itself told first. Refuses whoever is
 * not the central unit (`role.not_allowed`).
 */
export async function exportLog(actor: Actor, asked: LogAsked, now = new Date()): Promise<AsyncGenerator<LogRow[]>> {
  await transaction(actor, async (tx) => {
    allow(actor, "log.export", null);
    await record(tx, actor, "log.exported", { subjectId: uuid(), after: told(asked) });
  });
  const { thing, ...filter } = asked;
  const things = thing ? await reading(actor, (reader) => thingsCalled(reader, thing)) : undefined;
  const until = filter.until && filter.until < now ? filter.until : now;
  return batches(actor, { ...filter, things, until });
}

async function* batches(actor: Actor, filter: LogFilter): AsyncGenerator<LogRow[]> {
  let after: LogKey | null = null;
  while (true) {
    const rows: LogRow[] = await batchAfter(actor, filter, after);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1) ?? null;
  }
}

const batchAfter = (actor: Actor, filter: LogFilter, after: LogKey | null) =>
  reading(actor, (reader) => auditLog(reader, filter, after, BATCH));

const told = ({ actorId, event, thing, from, until }: LogAsked) => ({
  persona: actorId ?? null,
  hecho: event ?? null,
  cosa: thing ?? null,
  desde: from?.toISOString() ?? null,
  hasta: until?.toISOString() ?? null,
});
