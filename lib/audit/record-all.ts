import { v7 as uuid } from "uuid";
import { insertAudits } from "@/db/audit";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { EventName } from "@/lib/domain/event";
import type { About } from "./record";

/** `record` for many things at once: a row each, of one event, by sets. */
export const recordAll = (tx: Tx, actor: Actor, event: EventName, abouts: readonly About[]): Promise<void> => {
  const [subjectType = event] = event.split(".");
  const shared = { at: new Date(), actorId: actor.id, actorName: actor.name, event, subjectType };
  return insertAudits(
    tx,
    abouts.map((about) => ({ ...about, ...shared, id: uuid() })),
  );
};
