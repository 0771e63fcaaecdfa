import { setTimeout as pause } from "node:timers/promises";
import type { Sql } from "postgres";

const TURN = 1_401_022;

/**
 * Waits until nobody else does the jobs of this database; false when told to stop before. The turn is a lock of this
 * connection: a process that is killed loses both at once.
 */
export async function waitForTurn(line: Sql, stopping: AbortSignal): Promise<boolean> {
  while (!stopping.aborted) {
    const [row] = await line`select pg_try_advisory_lock(${TURN}) as got`;
    if (row?.got === true) return true;
    await pause(1000, undefined, { signal: stopping }).catch(() => {});
  }
  return false;
}
