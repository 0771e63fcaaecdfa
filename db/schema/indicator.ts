import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { civil, fact, id, instant } from "./columns";
import { pns } from "./pn";

/** A dated set of readings (criterios de cálculo). Never edited: a changed definition is a new set (domain.md §6). */
export const parameterSets = pgTable(
  "parameter_sets",
  {
    id: id(),
    version: integer("version").notNull(),
    effectiveFrom: civil("effective_from").notNull(),
    ventana2: text("ventana2", { enum: ["ambos", "cualquiera"] }).notNull(),
    denominador: text("denominador", { enum: ["ejecutados", "evaluables"] }).notNull(),
    facturaMesesAntes: integer("factura_meses_antes").notNull(),
    facturaMesesDespues: integer("factura_meses_despues").notNull(),
    ordenDeCompraCuenta: boolean("orden_de_compra_cuenta").notNull(),
    cuotaDeMercadoCuenta: boolean("cuota_de_mercado_cuenta").notNull(),
    facturaEmitidaPor: text("factura_emitida_por", { enum: ["cualquiera", "opr"] }).notNull(),
    metaBp: integer("meta_bp").notNull(),
    justification: text("justification").notNull(),
    approvedBy: text("approved_by"),
    approvalDocument: text("approval_document"),
    approvedOn: civil("approved_on"),
    ...fact(),
  },
  (t) => [
    unique("parameter_sets_version_key").on(t.version),
    check("parameter_sets_ventana2_known", sql`${t.ventana2} in ('ambos', 'cualquiera')`),
    check("parameter_sets_denominador_known", sql`${t.denominador} in ('ejecutados', 'evaluables')`),
    check("parameter_sets_emisor_known", sql`${t.facturaEmitidaPor} in ('cualquiera', 'opr')`),
    check(
      "parameter_sets_months_sane",
      sql`${t.facturaMesesAntes} between 0 and 60 and ${t.facturaMesesDespues} between 0 and 60`,
    ),
    check("parameter_sets_meta_percent", sql`${t.metaBp} between 1 and 10000`),
    check(
      "parameter_sets_approval_whole",
      sql`(${t.approvedBy} is null) = (${t.approvalDocument} is null) and (${t.approvedBy} is null) = (${t.approvedOn} is null)`,
    ),
  ],
);

/** One plan judged by one set: dates and flags from which the verdict at any cut-off is a comparison. Derived, never typed. */
export const standings = pgTable(
  "standings",
  {
    pnId: uuid("pn_id").notNull(),
    parameterSetId: uuid("parameter_set_id").notNull(),
    oprId: uuid("opr_id").notNull(),
    window: smallint("window").notNull(),
    cancelled: boolean("cancelled").notNull(),
    closedOn: civil("closed_on"),
    executedOn: civil("executed_on"),
    firstDisbursedOn: civil("first_disbursed_on"),
    d18: civil("d18"),
    commercialFrom: civil("commercial_from"),
    financialFrom: civil("financial_from"),
    allianceFrom: civil("alliance_from"),
    anyFrom: civil("any_from"),
    bothFrom: civil("both_from"),
    evidenceClosesOn: civil("evidence_closes_on"),
    hasApprovedEvidence: boolean("has_approved_evidence").notNull(),
    trace: jsonb("trace").notNull(),
    computedAt: instant("computed_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "standings_pk", columns: [t.parameterSetId, t.pnId] }),
    index("standings_count_idx").on(
      t.parameterSetId,
      t.executedOn,
      t.d18,
      t.allianceFrom,
      t.evidenceClosesOn,
      t.hasApprovedEvidence,
      t.anyFrom,
      t.oprId,
    ),
    index("standings_pn_idx").on(t.pnId),
    index("standings_d18_idx").on(t.parameterSetId, t.d18, t.pnId),
    foreignKey({ name: "standings_pn_fk", columns: [t.pnId, t.oprId], foreignColumns: [pns.id, pns.oprId] }).onUpdate(
      "cascade",
    ),
    foreignKey({ name: "standings_set_fk", columns: [t.parameterSetId], foreignColumns: [parameterSets.id] }),
    check(
      "standings_executed_is_closed",
      sql`${t.executedOn} is null or (${t.executedOn} = ${t.closedOn} and not ${t.cancelled})`,
    ),
    check("standings_d18_needs_disbursement", sql`(${t.d18} is null) = (${t.firstDisbursedOn} is null)`),
  ],
);
