import { type SQL, sql } from "drizzle-orm";
import type { Reader } from "../reading";
import { rowsOf } from "../rows";
import { type Listed, listed, type PageOf, way } from "./oprs-page";

/** The catalogues whose entries have a code and a name; a PSDE has its RTN besides. */
export type Catalogue = "office" | "psde" | "chain";

export const TABLES = { office: sql`offices`, psde: sql`psdes`, chain: sql`chains` } as const;
const RTN = { office: sql`null`, psde: sql`t.rtn`, chain: sql`null` } as const;

export const ENTRY_SORTS = ["codigo", "nombre"] as const;
export type EntrySort = (typeof ENTRY_SORTS)[number];

export type Entry = { id: string; code: string; name: string; rtn: string | null; version: number };

/** A page of a catalogue. */
export const listEntries = (
  reader: Reader,
  catalogue: Catalogue,
  search: string | undefined,
  page: PageOf<EntrySort>,
): Promise<Listed<Entry>> => {
  const chosen = sql`from ${TABLES[catalogue]} t where ${search ? holds(search) : sql`true`}`;
  const order = page.sort === "nombre" ? sql`t.name ${way(page.down)}, t.id` : sql`lower(t.code) ${way(page.down)}`;
  return listed(
    reader,
    sql`select ${columns(catalogue)} ${chosen} order by ${order} limit ${page.limit} offset ${page.offset}`,
    chosen,
  );
};

export const entryByCode = (reader: Reader, catalogue: Catalogue, code: string) =>
  one(reader, catalogue, sql`lower(t.code) = lower(${code})`);
export const entryById = (reader: Reader, catalogue: Catalogue, id: string) =>
  one(reader, catalogue, sql`t.id = ${id}`);

const one = async (reader: Reader, catalogue: Catalogue, which: SQL): Promise<Entry | undefined> =>
  (await rowsOf<Entry>(reader, sql`select ${columns(catalogue)} from ${TABLES[catalogue]} t where ${which}`))[0];

const columns = (catalogue: Catalogue) => sql`t.id, t.code, t.name, ${RTN[catalogue]} as rtn, t.version`;

// Catalogues are short: no index is needed to look for a word in them.
const holds = (search: string) => sql`position(searchable(${search}) in searchable(t.code || ' ' || t.name)) > 0`;
