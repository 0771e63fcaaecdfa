import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { chains, windows } from "./catalogues";
import { centavos, civil, code, fact, id, instant, version } from "./columns";
import { files } from "./file";
import { oprs } from "./opr";

/** A business plan. Its window, closing, cancellation and disbursements are facts in their own tables; `state` and `window` copy the latest. */
export const pns = pgTable(
  "pns",
  {
    id: id(),
    oprId: uuid("opr_id").notNull(),
    code: code(),
    title: text("title").notNull(),
    window: smallint("window").notNull(),
    chainId: uuid("chain_id").notNull(),
    state: text("state", { enum: ["aprobado", "en_ejecucion", "ejecutado", "cancelado"] }).notNull(),
    amountProject: centavos("amount_project"),
    amountOpr: centavos("amount_opr"),
    amountFinancial: centavos("amount_financial"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    version: version(),
  },
  (t) => [
    uniqueIndex("pns_code_key").on(sql`lower(${t.code})`),
    unique("pns_id_opr_key").on(t.id, t.oprId),
    index("pns_opr_idx").on(t.oprId),
    index("pns_state_idx").on(t.state, sql`lower(${t.code})`),
    index("pns_window_idx").on(t.window, sql`lower(${t.code})`),
    index("pns_chain_idx").on(t.chainId),
    foreignKey({ name: "pns_opr_fk", columns: [t.oprId], foreignColumns: [oprs.id] }),
    foreignKey({ name: "pns_window_fk", columns: [t.window], foreignColumns: [windows.number] }),
    foreignKey({ name: "pns_chain_fk", columns: [t.chainId], foreignColumns: [chains.id] }),
    check("pns_state_known", sql`${t.state} in ('aprobado', 'en_ejecucion', 'ejecutado', 'cancelado')`),
    check(
      "pns_amounts_not_negative",
      sql`${t.amountProject} >= 0 and ${t.amountOpr} >= 0 and ${t.amountFinancial} >= 0`,
    ),
  ],
);

const ofPlan = () => ({ id: id(), pnId: uuid("pn_id").notNull(), oprId: uuid("opr_id").notNull(), ...fact() });

export const pnWindows = pgTable("pn_windows", { ...ofPlan(), window: smallint("window").notNull() }, (t) => [
  index("pn_windows_known_idx").on(t.pnId, t.knownFrom),
  foreignKey({ name: "pn_windows_pn_fk", columns: [t.pnId, t.oprId], foreignColumns: [pns.id, pns.oprId] }).onUpdate(
    "cascade",
  ),
  foreignKey({ name: "pn_windows_window_fk", columns: [t.window], foreignColumns: [windows.number] }),
]);

/** A closing, or with `closed_on` null the annulment of the one before it. */
export const pnClosings = pgTable(
  "pn_closings",
  {
    ...ofPlan(),
    closedOn: civil("closed_on"),
    act: text("act"),
    actFileId: uuid("act_file_id"),
    reason: text("reason"),
  },
  (t) => [
    index("pn_closings_known_idx").on(t.pnId, t.knownFrom),
    foreignKey({ name: "pn_closings_pn_fk", columns: [t.pnId, t.oprId], foreignColumns: [pns.id, pns.oprId] }).onUpdate(
      "cascade",
    ),
    foreignKey({ name: "pn_closings_file_fk", columns: [t.actFileId], foreignColumns: [files.id] }),
    check("pn_closings_annulment_says_why", sql`${t.closedOn} is not null or ${t.reason} is not null`),
  ],
);

export const pnCancellations = pgTable(
  "pn_cancellations",
  { ...ofPlan(), cancelledOn: civil("cancelled_on").notNull(), reason: text("reason").notNull() },
  (t) => [
    index("pn_cancellations_known_idx").on(t.pnId, t.knownFrom),
    foreignKey({
      name: "pn_cancellations_pn_fk",
      columns: [t.pnId, t.oprId],
      foreignColumns: [pns.id, pns.oprId],
    }).onUpdate("cascade"),
    check("pn_cancellations_reason_given", sql`btrim(${t.reason}) <> ''`),
  ],
);

/** What is known of a disbursement: each correction or reversal is a new row of the same number; the last known wins. */
export const disbursements = pgTable(
  "disbursements",
  {
    ...ofPlan(),
    number: integer("number").notNull(),
    creditedOn: civil("credited_on").notNull(),
    amount: centavos("amount").notNull(),
    reference: text("reference"),
    proof: text("proof"),
    proofFileId: uuid("proof_file_id"),
    reversed: boolean("reversed").notNull().default(false),
    reversedOn: civil("reversed_on"),
    reversalReason: text("reversal_reason"),
  },
  (t) => [
    index("disbursements_known_idx").on(t.pnId, t.number, t.knownFrom),
    foreignKey({
      name: "disbursements_pn_fk",
      columns: [t.pnId, t.oprId],
      foreignColumns: [pns.id, pns.oprId],
    }).onUpdate("cascade"),
    foreignKey({ name: "disbursements_file_fk", columns: [t.proofFileId], foreignColumns: [files.id] }),
    check("disbursements_number_positive", sql`${t.number} > 0`),
    check("disbursements_amount_positive", sql`${t.amount} > 0`),
    check(
      "disbursements_reversal_whole",
      sql`${t.reversed} = (${t.reversedOn} is not null) and ${t.reversed} = (${t.reversalReason} is not null)`,
    ),
    check("disbursements_reversal_after_credit", sql`${t.reversedOn} >= ${t.creditedOn}`),
  ],
);
