import { sql } from "drizzle-orm";
import { type Catalogue, TABLES } from "../query/catalogue-entries";
import { affected } from "../rows";
import type { Tx } from "../transaction";

type NewEntry = { id: string; code: string; name: string; rtn?: string | null };

/** Adds an entry to a catalogue; `rtn` is a PSDE's alone. */
export const insertEntry = (tx: Tx, catalogue: Catalogue, { id, code, name, rtn }: NewEntry, now: Date) =>
  affected(
    tx,
    catalogue !== "psde"
      ? sql`insert into ${TABLES[catalogue]} (id, code, name, created_at) values (${id}, ${code}, ${name}, ${now.toISOString()})`
      : sql`insert into ${TABLES[catalogue]} (id, code, name, rtn, created_at) values (${id}, ${code}, ${name}, ${rtn ?? null}, ${now.toISOString()})`,
  );

type ChangedEntry = { id: string; version: number; name: string; rtn?: string | null };

/** Changes an entry as its author saw it; 0 when somebody was quicker. */
export const updateEntry = (tx: Tx, catalogue: Catalogue, { id, version, name, rtn }: ChangedEntry) =>
  affected(
    tx,
    catalogue !== "psde"
      ? sql`update ${TABLES[catalogue]} set name = ${name} where id = ${id} and version = ${version}`
      : sql`update ${TABLES[catalogue]} set name = ${name}, rtn = ${rtn ?? null} where id = ${id} and version = ${version}`,
  );

export const updateWindow = (tx: Tx, to: { number: number; version: number; description: string }) =>
  affected(
    tx,
    sql`update windows set description = ${to.description} where number = ${to.number} and version = ${to.version}`,
  );
