import { v7 as uuid } from "uuid";
import { type Pn, pnById } from "@/db/query/pns-one";
import type { Tx } from "@/db/transaction";
import { deriveState } from "@/db/write/pns";
import { lockPlans } from "@/db/write/standings";
import { changedMeanwhile } from "@/lib/audit/changed-meanwhile";
import type { Actor } from "@/lib/domain/actor";
import { found } from "@/lib/domain/found";
import { refreshStandings } from "./refresh-standings";

/** A plan in scope, locked first and read afterwards: whoever writes its facts at the same time waits. Refuses `pn.not_found`. */
export async function lockedPn(tx: Tx, actor: Actor, id: string): Promise<Pn> {
  await lockPlans(tx, [id]);
  return found(await pnById(tx, actor.scope, id), "pn");
}

/** Refuses to write on what somebody changed since it was shown (`row.changed_meanwhile`). */
export async function requireSeen(tx: Tx, pn: Pn, version: number): Promise<void> {
  if (pn.version !== version) throw await changedMeanwhile(tx, pn);
}

/** A new row of a plan's facts, known from now on. */
export const newFact = (actor: Actor, pn: Pick<Pn, "id" | "oprId">, now: Date) => ({
  id: uuid(),
  pnId: pn.id,
  oprId: pn.oprId,
  knownFrom: now,
  recordedAt: now,
  recordedBy: actor.id,
});

/** What follows from new facts in the same transaction: the plan's state, its next version, and how it stands. */
export async function factsChanged(tx: Tx, actor: Actor, pn: Pick<Pn, "id">, now: Date): Promise<void> {
  await deriveState(tx, pn.id, now);
  await refreshStandings(tx, actor, [pn.id], now);
}
