import { bigint, date, integer, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** Columns every noun shares. Every constraint and index is named by hand where it is declared. */
export const id = () => uuid("id").primaryKey();
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" });
export const civil = (name: string) => date(name, { mode: "string" });
/** Money: integer centavos. Safe as a number up to 90 billion lempiras. */
export const centavos = (name: string) => bigint(name, { mode: "number" });
/** How often the row has changed (trigger): whoever edits says which version they saw. */
export const version = () => integer("version").notNull().default(1);
export const code = () => text("code").notNull();

/**
 * A fact the rule reads: `recorded_at` is when it was written; `known_from` the instant from which
 * figure(C, K) sees it (earlier than recorded_at only for imported history, domain.md §5 «Known on»).
 */
export const fact = () => ({
  knownFrom: instant("known_from").notNull(),
  recordedAt: instant("recorded_at").notNull(),
  recordedBy: uuid("recorded_by").notNull(),
});
