import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/domain/actor";
import { affected, rowsOf } from "./rows";
import { type Tx, transaction } from "./transaction";

/** What asks: made by the form when it is opened, the same for both clicks of a double click. */
export type Asked = { readonly requestId: string };

/**
 * A transaction that answers a request once: a second one with the same id waits for the first and gets its answer,
 * and nothing is written twice. A refused first leaves no trace, so the second is judged anew.
 * The answer must survive JSON.
 */
export const transactionOnce = <T>(
  actor: Actor,
  verb: string,
  { requestId }: Asked,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  transaction(actor, async (tx) => {
    const first = await affected(
      tx,
      sql`insert into requests (actor_id, request_id, verb, at) values (${actor.id}, ${requestId}, ${verb}, now()) on conflict do nothing`,
    );
    if (first === 0) return given<T>(tx, actor, requestId);
    const answer = await work(tx);
    await affected(
      tx,
      sql`update requests set answer = ${JSON.stringify(answer ?? null)}::jsonb where actor_id = ${actor.id} and request_id = ${requestId}`,
    );
    return answer;
  });

async function given<T>(tx: Tx, actor: Actor, requestId: string): Promise<T> {
  const [row] = await rowsOf<{ answer: T }>(
    tx,
    sql`select answer from requests where actor_id = ${actor.id} and request_id = ${requestId}`,
  );
  if (!row) throw new Error("a request was claimed and has no row");
  return row.answer;
}
