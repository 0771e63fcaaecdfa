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
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { fact, id, instant } from "./columns";

export const IMPORT_STATES = ["preparada", "revisada", "escribiendo", "escrita", "sin_escribir", "fallida"] as const;

/** One workbook brought in: staged, checked, then written whole, in part, or not at all. */
export const imports = pgTable(
  "imports",
  {
    id: id(),
    fileName: text("file_name").notNull(),
    sha256: text("sha256").notNull(),
    state: text("state", { enum: IMPORT_STATES }).notNull(),
    counts: jsonb("counts"),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").notNull(),
    finishedAt: instant("finished_at"),
    /** Where the workbook and the ZIP of papers wait, when somebody is still to confirm. */
    workbookPath: text("workbook_path"),
    papersPath: text("papers_path"),
    /** Which of their columns is which of ours, by sheet. */
    mapping: jsonb("mapping"),
    /** How far it is: phase, done, total. Written on a connection of its own. */
    progress: jsonb("progress"),
    faults: integer("faults"),
    notices: integer("notices"),
    partial: boolean("partial").notNull().default(false),
    /** Why it ended without being read: a sentence's code and its parameters. */
    refusal: jsonb("refusal"),
  },
  (t) => [
    index("imports_created_idx").on(t.createdAt),
    check(
      "imports_state_known",
      sql`${t.state} in ('preparada', 'revisada', 'escribiendo', 'escrita', 'sin_escribir', 'fallida')`,
    ),
  ],
);

/** How a file of theirs was read last time, by the headers it had: offered again the next time. */
export const importMappings = pgTable(
  "import_mappings",
  {
    id: id(),
    /** SHA-256 of the sheets' names and headers. */
    headers: text("headers").notNull(),
    mapping: jsonb("mapping").notNull(),
    updatedAt: instant("updated_at").notNull(),
    updatedBy: uuid("updated_by").notNull(),
  },
  (t) => [unique("import_mappings_headers_key").on(t.headers)],
);

/** Staged rows: values by column name; `action` and `target_id` are filled by the checks. Emptied when the import ends. */
export const importRows = pgTable(
  "import_rows",
  {
    importId: uuid("import_id").notNull(),
    sheet: text("sheet").notNull(),
    row: integer("row").notNull(),
    key: text("key"),
    values: jsonb("values").notNull(),
    /** What is compared with what is stored: values less keys and what only counts for new things, references in lower case. */
    comparable: jsonb("comparable").notNull(),
    faulty: boolean("faulty").notNull().default(false),
    /** The entity's id: a new one until the checks find that it exists already. */
    targetId: uuid("target_id").notNull(),
    /** The id of what this row records about it (a version, a fact, its audit row), each in its own table. */
    factId: uuid("fact_id").notNull(),
    known: boolean("known").notNull().default(false),
    action: text("action", { enum: ["created", "changed", "unchanged"] }),
    before: jsonb("before"),
    after: jsonb("after"),
  },
  (t) => [
    primaryKey({ name: "import_rows_pk", columns: [t.importId, t.sheet, t.row] }),
    index("import_rows_key_idx").on(t.importId, t.sheet, t.key),
    foreignKey({ name: "import_rows_import_fk", columns: [t.importId], foreignColumns: [imports.id] }).onDelete(
      "cascade",
    ),
  ],
);

export const importFaults = pgTable(
  "import_faults",
  {
    id: integer("id").generatedAlwaysAsIdentity(),
    importId: uuid("import_id").notNull(),
    sheet: text("sheet").notNull(),
    row: integer("row").notNull(),
    column: text("column"),
    value: text("value"),
    code: text("code").notNull(),
    params: jsonb("params").notNull(),
    notice: boolean("notice").notNull().default(false),
  },
  (t) => [
    primaryKey({ name: "import_faults_pk", columns: [t.id] }),
    index("import_faults_import_idx").on(t.importId, t.sheet, t.row),
    foreignKey({ name: "import_faults_import_fk", columns: [t.importId], foreignColumns: [imports.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** The historical load, opened and closed by the central unit; the last row says. */
export const historicalLoads = pgTable(
  "historical_loads",
  { id: id(), open: boolean("open").notNull(), ...fact() },
  (t) => [index("historical_loads_known_idx").on(t.knownFrom)],
);
