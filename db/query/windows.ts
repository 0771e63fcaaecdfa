import { sql } from "drizzle-orm";
import type { Ventana } from "@/lib/domain/codes";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";

export type FinancingWindow = { number: Ventana; description: string; version: number };

/** The three financing windows. */
export const financingWindows = (reader: Reader): Promise<FinancingWindow[]> =>
  rowsOf(reader, sql`select number, description, version from windows order by number`);
