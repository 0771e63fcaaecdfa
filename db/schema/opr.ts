import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { municipalities, offices, psdes } from "./catalogues";
import { civil, code, id, instant, version } from "./columns";

export const oprs = pgTable(
  "oprs",
  {
    id: id(),
    code: code(),
    name: text("name").notNull(),
    form: text("form").notNull(),
    rtn: text("rtn"),
    legalPersonality: text("legal_personality"),
    municipalityCode: text("municipality_code").notNull(),
    community: text("community"),
    contact: text("contact"),
    phone: text("phone"),
    women: integer("women"),
    men: integer("men"),
    youth: integer("youth"),
    officeId: uuid("office_id").notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    version: version(),
    /** Registered twice: this row stands for another one now. */
    mergedInto: uuid("merged_into"),
  },
  (t) => [
    uniqueIndex("oprs_code_key").on(sql`lower(${t.code})`),
    index("oprs_office_idx").on(t.officeId),
    index("oprs_merged_idx").on(t.mergedInto),
    index("oprs_name_idx").on(t.name, t.id),
    index("oprs_place_idx").on(t.municipalityCode, t.id),
    index("oprs_form_idx").on(t.form),
    foreignKey({ name: "oprs_municipality_fk", columns: [t.municipalityCode], foreignColumns: [municipalities.code] }),
    foreignKey({ name: "oprs_merged_into_fk", columns: [t.mergedInto], foreignColumns: [t.id] }),
    check("oprs_merged_into_another", sql`${t.mergedInto} <> ${t.id}`),
    foreignKey({ name: "oprs_office_fk", columns: [t.officeId], foreignColumns: [offices.id] }),
    check(
      "oprs_form_known",
      sql`${t.form} in ('cooperativa', 'asociacion', 'eac', 'esm', 'caja_rural', 'sociedad', 'segundo_grado', 'grupo', 'otra')`,
    ),
    check("oprs_rtn_digits", sql`${t.rtn} ~ '^[0-9]{14}$'`),
    check("oprs_members_counted", sql`${t.women} >= 0 and ${t.men} >= 0 and ${t.youth} >= 0`),
    check("oprs_youth_within_members", sql`${t.youth} <= ${t.women} + ${t.men}`),
  ],
);

/** Which PSDE accompanies an OPR, from when to when; two at once are refused by `assignments_no_overlap` (migration). */
export const assignments = pgTable(
  "assignments",
  {
    id: id(),
    oprId: uuid("opr_id").notNull(),
    psdeId: uuid("psde_id").notNull(),
    fromDate: civil("from_date").notNull(),
    toDate: date("to_date", { mode: "string" }),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    index("assignments_psde_idx").on(t.psdeId, t.fromDate, t.toDate),
    index("assignments_from_idx").on(t.fromDate, t.id),
    uniqueIndex("assignments_key").on(t.oprId, t.psdeId, t.fromDate),
    foreignKey({ name: "assignments_opr_fk", columns: [t.oprId], foreignColumns: [oprs.id] }),
    foreignKey({ name: "assignments_psde_fk", columns: [t.psdeId], foreignColumns: [psdes.id] }),
    check("assignments_end_after_start", sql`${t.toDate} >= ${t.fromDate}`),
  ],
);
