import { v7 as uuid } from "uuid";
import { oneImportAtATime } from "@/db/import/apply";
import { insertHistoricalLoad } from "@/db/import/historical-loads";
import { transactionOnce } from "@/db/once";
import { historicalLoad } from "@/db/query/historical-load";
import { allow } from "@/lib/access/policy";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/domain/actor";
import type { HistoricalLoadInput } from "./input";

/** Opens or closes the historical load: a new row each time. An import that is being written ends first. */
export const turnHistoricalLoad = (
  actor: Actor,
  input: HistoricalLoadInput,
  turn: "open" | "close",
  now: Date,
): Promise<string> =>
  transactionOnce(actor, `historicalLoad.${turn}`, input, async (tx) => {
    await oneImportAtATime(tx);
    const before = (await historicalLoad(tx))?.open ?? false;
    const open = turn === "open";
    allow(actor, `historicalLoad.${turn}`, { open: before });
    const id = uuid();
    await insertHistoricalLoad(tx, { id, open, knownFrom: now, recordedAt: now, recordedBy: actor.id });
    const event = open ? "historicalLoad.opened" : "historicalLoad.closed";
    const told = { before: { abierta: before }, after: { abierta: open, motivo: input.reason } };
    await record(tx, actor, event, { subjectId: id, ...told });
    return id;
  });
