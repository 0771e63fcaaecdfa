import { v7 as uuid } from "uuid";
import { insertAudit } from "@/db/audit";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/domain/actor";
import type { EventName } from "@/lib/domain/event";

/** What an event is about. The subject's type is the event's noun. `before` and `after` carry only what changed. */
export type About = {
  readonly subjectId: string;
  readonly oprId?: string;
  readonly pnId?: string;
  readonly importId?: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
};

/** Writes who did what to what, in the caller's transaction: no fact without its row, no row without its fact. */
export const record = (tx: Tx, actor: Actor, event: EventName, about: About): Promise<void> => {
  const [subjectType = event] = event.split(".");
  return insertAudit(tx, {
    ...about,
    id: uuid(),
    at: new Date(),
    actorId: actor.id,
    actorName: actor.name,
    event,
    subjectType,
  });
};
