import { sql } from "drizzle-orm";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";

export type HistoricalLoad = { id: string; open: boolean; since: string; who: string | null; reason: string | null };

/** Whether approved history may be imported now, since when, and who said so and why (nobody: it came so). */
export const historicalLoad = async (reader: Reader): Promise<HistoricalLoad | undefined> => {
  const [row] = await rowsOf<HistoricalLoad>(
    reader,
    sql`select h.id, h.open, h.recorded_at::text as since, a.actor_name as who, a.after->>'motivo' as reason
      from historical_loads h left join audit a on a.subject_type = 'historicalLoad' and a.subject_id = h.id
      order by h.known_from desc, h.id desc limit 1`,
  );
  return row;
};
