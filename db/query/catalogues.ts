import { sql } from "drizzle-orm";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";

type Named = { code: string; name: string };

/** Codes and names of what a workbook may name: chains, offices, PSDEs, by code. */
export async function catalogueCodes(reader: Reader) {
  const named = (table: "chains" | "offices" | "psdes") =>
    rowsOf<Named>(reader, sql`select code, name from ${sql.identifier(table)} order by lower(code)`);
  return { chains: await named("chains"), offices: await named("offices"), psdes: await named("psdes") };
}
