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
    index("audit_at_idx").on(t.at),
    index("audit_subject_idx").on(t.subjectType, t.subjectId, t.at),
    index("audit_actor_idx").on(t.actorId, t.at),
    index("audit_opr_idx").on(t.oprId, t.at),
  ],
);
