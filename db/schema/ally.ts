import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { code, fact, id, instant, version } from "./columns";

/** A party of the alliance. `kind` copies the latest of `ally_kinds`. `tax_id` is an RTN when the country is HN. */
export const allies = pgTable(
  "allies",
  {
    id: id(),
    code: code(),
    name: text("name").notNull(),
    kind: text("kind", { enum: ["comercial", "financiero", "ambos"] }).notNull(),
    class: text("class"),
    taxId: text("tax_id"),
    country: text("country").notNull().default("HN"),
    contact: text("contact"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    version: version(),
    /** Registered twice: this row stands for another one now. */
    mergedInto: uuid("merged_into"),
    /** Since when: what was known before still tells two parties apart. */
    mergedAt: instant("merged_at"),
  },
  (t) => [
    uniqueIndex("allies_code_key").on(sql`lower(${t.code})`),
    index("allies_name_idx").on(t.name, t.id),
    index("allies_merged_idx").on(t.mergedInto),
    index("allies_class_idx").on(t.class),
    index("allies_country_idx").on(t.country),
    foreignKey({ name: "allies_merged_into_fk", columns: [t.mergedInto], foreignColumns: [t.id] }),
    check("allies_merged_into_another", sql`${t.mergedInto} <> ${t.id}`),
    check("allies_merged_whole", sql`(${t.mergedInto} is null) = (${t.mergedAt} is null)`),
    check("allies_kind_known", sql`${t.kind} in ('comercial', 'financiero', 'ambos')`),
    check(
      "allies_class_known",
      sql`${t.class} in ('procesador', 'comercializador_exportador', 'productor_independiente', 'socio', 'institucion_publica', 'financiera', 'otro')`,
    ),
    check("allies_country_iso", sql`${t.country} ~ '^[A-Z]{2}$'`),
    check("allies_rtn_digits", sql`${t.country} <> 'HN' or ${t.taxId} ~ '^[0-9]{14}$'`),
  ],
);

export const allyKinds = pgTable(
  "ally_kinds",
  {
    id: id(),
    allyId: uuid("ally_id").notNull(),
    kind: text("kind", { enum: ["comercial", "financiero", "ambos"] }).notNull(),
    ...fact(),
  },
  (t) => [
    index("ally_kinds_known_idx").on(t.allyId, t.knownFrom),
    foreignKey({ name: "ally_kinds_ally_fk", columns: [t.allyId], foreignColumns: [allies.id] }),
    check("ally_kinds_kind_known", sql`${t.kind} in ('comercial', 'financiero', 'ambos')`),
  ],
);
