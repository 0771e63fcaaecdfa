import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { offices, psdes } from "./catalogues";
import { id, instant, version } from "./columns";

/** One role and exactly one office (oficina) or one PSDE (psde), none otherwise (domain.md §3). */
export const users = pgTable(
  "users",
  {
    id: id(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: text("role", { enum: ["psde", "oficina", "central", "observador"] }).notNull(),
    officeId: uuid("office_id"),
    psdeId: uuid("psde_id"),
    passwordHash: text("password_hash").notNull(),
    locale: text("locale", { enum: ["es", "en"] })
      .notNull()
      .default("es"),
    disabledAt: instant("disabled_at"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    version: version(),
  },
  (t) => [
    uniqueIndex("users_email_key").on(t.email),
    check("users_email_normal", sql`${t.email} = lower(btrim(${t.email})) and ${t.email} like '%_@_%'`),
    check("users_role_known", sql`${t.role} in ('psde', 'oficina', 'central', 'observador')`),
    check(
      "users_role_home",
      sql`(${t.role} = 'oficina') = (${t.officeId} is not null) and (${t.role} = 'psde') = (${t.psdeId} is not null)`,
    ),
    check("users_locale_known", sql`${t.locale} in ('es', 'en')`),
    foreignKey({ name: "users_office_fk", columns: [t.officeId], foreignColumns: [offices.id] }),
    foreignKey({ name: "users_psde_fk", columns: [t.psdeId], foreignColumns: [psdes.id] }),
  ],
);

/** A token holds a random session id; only its SHA-256 is kept, so a copy of the table signs nobody in. */
export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    userId: uuid("user_id").notNull(),
    tokenHash: text("token_hash").notNull(),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    endedAt: instant("ended_at"),
    userAgent: text("user_agent"),
    ip: text("ip"),
  },
  (t) => [
    uniqueIndex("sessions_token_key").on(t.tokenHash),
    index("sessions_user_idx").on(t.userId, t.endedAt),
    foreignKey({ name: "sessions_user_fk", columns: [t.userId], foreignColumns: [users.id] }),
    check("sessions_expiry_after_start", sql`${t.expiresAt} > ${t.createdAt}`),
  ],
);
