import { bigint, integer, pgTable, primaryKey, varchar } from "drizzle-orm/pg-core";

/**
 * Attempts counted for a while: the columns are those of rate-limiter-flexible's Postgres store, which reads and
 * writes them itself through `db/throttle.ts`. Keys are hashes, so no address and no account can be read here.
 */
export const throttle = pgTable(
  "throttle",
  {
    key: varchar("key", { length: 255 }).notNull(),
    points: integer("points").notNull().default(0),
    expire: bigint("expire", { mode: "number" }),
  },
  (t) => [primaryKey({ name: "throttle_pk", columns: [t.key] })],
);
