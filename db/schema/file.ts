import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { centavos as bigNumber, id, instant } from "./columns";
import { oprs } from "./opr";

/** Stored bytes of one paper. The original name is data; the key is made by the server. Never changed (trigger). */
export const files = pgTable(
  "files",
  {
    id: id(),
    oprId: uuid("opr_id").notNull(),
    sha256: text("sha256").notNull(),
    bytes: bigNumber("bytes").notNull(),
    mediaType: text("media_type").notNull(),
    originalName: text("original_name").notNull(),
    storageKey: text("storage_key").notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").notNull(),
  },
  (t) => [
    unique("files_id_opr_key").on(t.id, t.oprId),
    unique("files_storage_key").on(t.storageKey),
    index("files_sha256_idx").on(t.sha256),
    foreignKey({ name: "files_opr_fk", columns: [t.oprId], foreignColumns: [oprs.id] }),
    check("files_sha256_hex", sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check("files_not_empty", sql`${t.bytes} > 0`),
  ],
);
