import { sql } from "drizzle-orm";
import { check, foreignKey, numeric, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { centavos, civil, id, instant } from "./columns";
import { pns } from "./pn";

/** Sales of a plan's OPR in a period, internal only: the line of base (start) and what came after. */
export const salesPeriods = pgTable(
  "sales_periods",
  {
    id: id(),
    oprId: uuid("opr_id").notNull(),
    pnId: uuid("pn_id").notNull(),
    kind: text("kind", { enum: ["linea_base", "venta"] }).notNull(),
    fromDate: civil("from_date").notNull(),
    toDate: civil("to_date").notNull(),
    amount: centavos("amount").notNull(),
    currency: text("currency").notNull().default("HNL"),
    exchangeRate: numeric("exchange_rate", { precision: 14, scale: 6 }),
    source: text("source"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [
    unique("sales_periods_key").on(t.pnId, t.kind, t.fromDate, t.toDate),
    foreignKey({
      name: "sales_periods_pn_fk",
      columns: [t.pnId, t.oprId],
      foreignColumns: [pns.id, pns.oprId],
    }).onUpdate("cascade"),
    check("sales_periods_kind_known", sql`${t.kind} in ('linea_base', 'venta')`),
    check("sales_periods_end_after_start", sql`${t.toDate} >= ${t.fromDate}`),
    check("sales_periods_amount_not_negative", sql`${t.amount} >= 0`),
    check("sales_periods_currency_known", sql`${t.currency} in ('HNL', 'USD')`),
    check("sales_periods_usd_has_rate", sql`${t.currency} = 'HNL' or coalesce(${t.exchangeRate}, 0) > 0`),
  ],
);
