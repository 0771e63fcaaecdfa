import { sql } from "drizzle-orm";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";

export type NamedChoice = { id: string; code: string; name: string };

/** What the lists and forms of the registry offer to choose from, by name. */
export const offices = (reader: Reader) => choices(reader, "offices");
export const psdes = (reader: Reader) => choices(reader, "psdes");
export const chains = (reader: Reader) => choices(reader, "chains");

const choices = (reader: Reader, table: "offices" | "psdes" | "chains"): Promise<NamedChoice[]> =>
  rowsOf(reader, sql`select id, code, name from ${sql.identifier(table)} order by name, code`);

/** The eighteen departments. */
export const departments = (reader: Reader): Promise<{ code: string; name: string }[]> =>
  rowsOf(reader, sql`select code, name from departments order by name`);
