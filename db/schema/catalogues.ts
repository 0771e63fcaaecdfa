import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, smallint, text, uniqueIndex } from "drizzle-orm/pg-core";
import { code, id, instant, version } from "./columns";

export const departments = pgTable(
  "departments",
  { code: text("code").notNull(), name: text("name").notNull() },
  (t) => [
    primaryKey({ name: "departments_pk", columns: [t.code] }),
    check("departments_code_ine", sql`${t.code} ~ '^[0-9]{2}$'`),
  ],
);

export const municipalities = pgTable(
  "municipalities",
  { code: text("code").notNull(), name: text("name").notNull(), departmentCode: text("department_code").notNull() },
  (t) => [
    primaryKey({ name: "municipalities_pk", columns: [t.code] }),
    foreignKey({
      name: "municipalities_department_fk",
      columns: [t.departmentCode],
      foreignColumns: [departments.code],
    }),
    check("municipalities_code_ine", sql`${t.code} ~ '^[0-9]{4}$' and left(${t.code}, 2) = ${t.departmentCode}`),
  ],
);

export const windows = pgTable(
  "windows",
  { number: smallint("number").notNull(), description: text("description").notNull(), version: version() },
  (t) => [
    primaryKey({ name: "windows_pk", columns: [t.number] }),
    check("windows_number_known", sql`${t.number} in (1, 2, 3)`),
  ],
);

export const chains = pgTable(
  "chains",
  {
    id: id(),
    code: code(),
    name: text("name").notNull(),
    createdAt: instant("created_at").notNull(),
    version: version(),
  },
  (t) => [uniqueIndex("chains_code_key").on(sql`lower(${t.code})`)],
);

export const offices = pgTable(
  "offices",
  {
    id: id(),
    code: code(),
    name: text("name").notNull(),
    createdAt: instant("created_at").notNull(),
    version: version(),
  },
  (t) => [uniqueIndex("offices_code_key").on(sql`lower(${t.code})`)],
);

export const psdes = pgTable(
  "psdes",
  {
    id: id(),
    code: code(),
    name: text("name").notNull(),
    rtn: text("rtn"),
    createdAt: instant("created_at").notNull(),
    version: version(),
  },
  (t) => [
    uniqueIndex("psdes_code_key").on(sql`lower(${t.code})`),
    check("psdes_rtn_digits", sql`${t.rtn} ~ '^[0-9]{14}$'`),
  ],
);
