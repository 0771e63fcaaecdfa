import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** What a write answered, by the request that asked: a double click gets the first answer. Written in the write's own transaction. */
export const requests = pgTable(
  "requests",
  {
    actorId: uuid("actor_id").notNull(),
    requestId: uuid("request_id").notNull(),
    verb: text("verb").notNull(),
    answer: jsonb("answer"),
    at: instant("at").notNull(),
  },
  (t) => [primaryKey({ name: "requests_pk", columns: [t.actorId, t.requestId] }), index("requests_at_idx").on(t.at)],
);
