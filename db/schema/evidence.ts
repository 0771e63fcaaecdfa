import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { allies } from "./ally";
import { centavos, civil, code, fact, id, instant } from "./columns";
import { files } from "./file";
import { pns } from "./pn";

/** One document that proves the alliance: code, plan and kind are fixed; what it says lives in its versions. */
export const evidences = pgTable(
  "evidences",
  {
    id: id(),
    oprId: uuid("opr_id").notNull(),
    pnId: uuid("pn_id").notNull(),
    code: code(),
    kind: text("kind").notNull(),
    parentId: uuid("parent_id"),
    origin: text("origin").notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").notNull(),
  },
  (t) => [
    uniqueIndex("evidences_code_key").on(sql`lower(${t.code})`),
    unique("evidences_id_opr_key").on(t.id, t.oprId),
    index("evidences_pn_idx").on(t.pnId),
    foreignKey({ name: "evidences_pn_fk", columns: [t.pnId, t.oprId], foreignColumns: [pns.id, pns.oprId] }).onUpdate(
      "cascade",
    ),
    foreignKey({ name: "evidences_parent_fk", columns: [t.parentId], foreignColumns: [t.id] }),
    check(
      "evidences_kind_known",
      sql`${t.kind} in ('contrato', 'adenda', 'rescision', 'orden_de_compra', 'factura', 'otro_comprobante', 'cuota_de_mercado', 'credito')`,
    ),
    check("evidences_origin_known", sql`${t.origin} in ('informe', 'levantamiento', 'importacion', 'directo')`),
    check("evidences_parent_of_amendment", sql`(${t.kind} in ('adenda', 'rescision')) = (${t.parentId} is not null)`),
  ],
);

/** What the document says. Frozen once submitted: then only `state` moves, following `evidence_decisions` (trigger). */
export const evidenceVersions = pgTable(
  "evidence_versions",
  {
    id: id(),
    evidenceId: uuid("evidence_id").notNull(),
    oprId: uuid("opr_id").notNull(),
    number: integer("number").notNull(),
    state: text("state").notNull(),
    allyId: uuid("ally_id"),
    docNumber: text("doc_number"),
    cai: text("cai"),
    issuerRtn: text("issuer_rtn"),
    receiverRtn: text("receiver_rtn"),
    issuerName: text("issuer_name"),
    issuedOn: civil("issued_on"),
    issueLimitOn: civil("issue_limit_on"),
    validFrom: civil("valid_from"),
    validTo: civil("valid_to"),
    openEnded: boolean("open_ended").notNull().default(false),
    amount: centavos("amount"),
    currency: text("currency").notNull().default("HNL"),
    exchangeRate: numeric("exchange_rate", { precision: 14, scale: 6 }),
    exchangeRateOn: civil("exchange_rate_on"),
    revolving: boolean("revolving").notNull().default(false),
    settledOn: civil("settled_on"),
    otherReason: text("other_reason"),
    observations: text("observations"),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").notNull(),
    submittedAt: instant("submitted_at"),
  },
  (t) => [
    unique("evidence_versions_number_key").on(t.evidenceId, t.number),
    unique("evidence_versions_id_opr_key").on(t.id, t.oprId),
    unique("evidence_versions_id_evidence_key").on(t.id, t.evidenceId, t.oprId),
    index("evidence_versions_state_idx").on(t.state, t.submittedAt),
    index("evidence_versions_issuer_idx").on(t.issuerRtn, t.docNumber),
    index("evidence_versions_ally_idx").on(t.allyId),
    foreignKey({
      name: "evidence_versions_evidence_fk",
      columns: [t.evidenceId, t.oprId],
      foreignColumns: [evidences.id, evidences.oprId],
    }).onUpdate("cascade"),
    foreignKey({ name: "evidence_versions_ally_fk", columns: [t.allyId], foreignColumns: [allies.id] }),
    check("evidence_versions_number_positive", sql`${t.number} > 0`),
    check(
      "evidence_versions_state_known",
      sql`${t.state} in ('borrador', 'enviada', 'aprobada', 'devuelta', 'rechazada', 'retirada', 'sustituida', 'anulada')`,
    ),
    check("evidence_versions_submitted_unless_draft", sql`(${t.state} = 'borrador') = (${t.submittedAt} is null)`),
    check("evidence_versions_ally_named", sql`${t.state} = 'borrador' or ${t.allyId} is not null`),
    check("evidence_versions_end_after_start", sql`${t.validTo} >= ${t.validFrom}`),
    check("evidence_versions_open_has_no_end", sql`not (${t.openEnded} and ${t.validTo} is not null)`),
    check("evidence_versions_amount_positive", sql`${t.amount} > 0`),
    check("evidence_versions_currency_known", sql`${t.currency} in ('HNL', 'USD')`),
    check(
      "evidence_versions_usd_has_rate",
      sql`${t.currency} = 'HNL' or ${t.state} = 'borrador' or (coalesce(${t.exchangeRate}, 0) > 0 and ${t.exchangeRateOn} is not null)`,
    ),
  ],
);

export const versionFiles = pgTable(
  "version_files",
  {
    versionId: uuid("version_id").notNull(),
    fileId: uuid("file_id").notNull(),
    oprId: uuid("opr_id").notNull(),
    position: integer("position").notNull(),
    pages: text("pages"),
  },
  (t) => [
    primaryKey({ name: "version_files_pk", columns: [t.versionId, t.position] }),
    index("version_files_file_idx").on(t.fileId),
    foreignKey({
      name: "version_files_version_fk",
      columns: [t.versionId, t.oprId],
      foreignColumns: [evidenceVersions.id, evidenceVersions.oprId],
    }).onUpdate("cascade"),
    foreignKey({ name: "version_files_file_fk", columns: [t.fileId], foreignColumns: [files.id] }),
  ],
);

/** Balances observed of one credit; they accumulate over versions (domain.md §5). */
export const creditBalances = pgTable(
  "credit_balances",
  {
    id: id(),
    versionId: uuid("version_id").notNull(),
    oprId: uuid("opr_id").notNull(),
    observedOn: civil("observed_on").notNull(),
    balance: centavos("balance").notNull(),
  },
  (t) => [
    unique("credit_balances_key").on(t.versionId, t.observedOn),
    foreignKey({
      name: "credit_balances_version_fk",
      columns: [t.versionId, t.oprId],
      foreignColumns: [evidenceVersions.id, evidenceVersions.oprId],
    }).onUpdate("cascade"),
    check("credit_balances_not_negative", sql`${t.balance} >= 0`),
  ],
);

/** Every act on a submitted version, with author, instant and reason; state derives from them. */
export const evidenceDecisions = pgTable(
  "evidence_decisions",
  {
    id: id(),
    versionId: uuid("version_id").notNull(),
    evidenceId: uuid("evidence_id").notNull(),
    oprId: uuid("opr_id").notNull(),
    decision: text("decision").notNull(),
    reason: text("reason"),
    act: text("act"),
    historical: boolean("historical").notNull().default(false),
    ...fact(),
  },
  (t) => [
    index("evidence_decisions_evidence_idx").on(t.evidenceId, t.knownFrom),
    index("evidence_decisions_version_idx").on(t.versionId, t.knownFrom),
    // A document approved twice would be read twice.
    unique("evidence_decisions_once_key").on(t.versionId, t.decision),
    // The version's own evidence, and no other's.
    foreignKey({
      name: "evidence_decisions_version_fk",
      columns: [t.versionId, t.evidenceId, t.oprId],
      foreignColumns: [evidenceVersions.id, evidenceVersions.evidenceId, evidenceVersions.oprId],
    }).onUpdate("cascade"),
    check(
      "evidence_decisions_decision_known",
      sql`${t.decision} in ('aprobada', 'devuelta', 'rechazada', 'retirada', 'sustituida', 'anulada')`,
    ),
    check(
      "evidence_decisions_reason_given",
      sql`${t.decision} in ('aprobada', 'retirada', 'sustituida') or btrim(coalesce(${t.reason}, '')) <> ''`,
    ),
    check("evidence_decisions_annulment_by_act", sql`${t.decision} <> 'anulada' or ${t.act} is not null`),
  ],
);
