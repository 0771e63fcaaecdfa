import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns";

/** Who did what to what, when, from what to what. Insert-only (grants and trigger). */
export const audit = pgTable(
  "audit",
  {
    id: id(),
    at: instant("at").notNull(),
    actorId: uuid("actor_id").notNull(),
    actorName: text("actor_name").notNull(),
    event: text("event").notNull(),
    subjectType: text("subject_type").notNull(),
    subjectId: uuid("subject_id").notNull(),
    oprId: uuid("opr_id"),
    pnId: uuid("pn_id"),
    importId: uuid("import_id"),
    before: jsonb("before"),
    after: jsonb("after"),
  },
  (t) => [
    // Each ends in the order of the log, so that a page of it is read from the index however it is narrowed.
    index("audit_order_idx").on(t.at, t.id),
    index("audit_event_order_idx").on(t.event, t.at, t.id),
    index("audit_actor_order_idx").on(t.actorId, t.at, t.id),
    index("audit_subject_order_idx").on(t.subjectId, t.at, t.id),
    index("audit_pn_order_idx").on(t.pnId, t.at, t.id),
    index("audit_opr_order_idx").on(t.oprId, t.at, t.id),
  ],
);
