import type { Sql } from "postgres";
import type { Table } from "../../../support/registry/rows";
import type { RawActor } from "../../../support/registry/sql";
import type { Tenant } from "../../../support/registry/tenant";
import { type Kind, type Reach, RIGHTS } from "./rights";

/** The rows that an act should reach, as the owner sees them: nothing here asks the policies. */
export async function rowsReached(owner: Sql, table: Table, reach: Reach, { id, role }: RawActor, home: Tenant) {
  const { owner: ofOpr, account, hides } = RIGHTS[table];
  const whose = {
    denied: "false",
    nothing: "false",
    all: "true",
    own: `${ofOpr} = '${home.oprId}'`,
    self: `${account} = '${id}'`,
  };
  const seen = hides && role !== "sistema" ? `not (${hides.replaceAll("$actor", nullable(id))})` : "true";
  const rows = await owner.unsafe(`select ctid::text as at from "${table}" where (${whose[reach]}) and (${seen})`);
  return placesOf(rows);
}

/** The same, of what an update should touch. */
export async function rowsChanged(owner: Sql, table: Table, kind: Kind, actor: RawActor, home: Tenant) {
  const places = await rowsReached(owner, table, RIGHTS[table].change[kind], actor, home);
  const { psdeChanges } = RIGHTS[table];
  if (kind !== "psde" || !psdeChanges) return places;
  const changeable = placesOf(await owner.unsafe(`select ctid::text as at from "${table}" where ${psdeChanges}`));
  return places.filter((place) => changeable.includes(place));
}

export const placesOf = (rows: Iterable<Record<string, unknown>>) => [...rows].map((row) => String(row.at)).sort();

const nullable = (id: string) => (id === "" ? "null::uuid" : `'${id}'::uuid`);

/** One word for everything that is stored, to see that nothing has changed. */
export async function fingerprint(owner: Sql): Promise<string> {
  const tables =
    await owner`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;
  const words = tables.map(
    ({ name }) =>
      `select '${name}' as t, md5(coalesce(string_agg(r::text, '|' order by r::text), '')) as word from "${name}" r`,
  );
  const [row] = await owner.unsafe(
    `select md5(string_agg(t || word, ',' order by t)) as word from (${words.join(" union all ")}) w`,
  );
  return String(row?.word);
}
