import postgres, { type Sql } from "postgres";
import { inject } from "vitest";
import { freshRow, type Table } from "../support/registry/rows";
import { insertRows, type Row } from "../support/registry/sql";
import type { Tenant } from "../support/registry/tenant";
import { CODES, type Place, type PlaceName, placeOf } from "./places";

/** What stands behind the doors: the database as its owner sees it, and the two tenants. */
export type Ground = {
  readonly sql: Sql;
  readonly occidente: Place;
  readonly olancho: Place;
  /** Puts a new row there, of Occidente unless said otherwise. */
  readonly add: (table: Table, over?: Row, place?: Tenant) => Promise<Row & { id: string }>;
};

/** The ground of the running server; `leave` ends its connection. */
export async function enterGround(): Promise<Ground & { leave: () => Promise<void> }> {
  const sql = postgres(inject("doors").ownerUrl, { max: 2, onnotice: () => {} });
  const occidente = await place(sql, "occidente");
  const olancho = await place(sql, "olancho");
  const add: Ground["add"] = async (table, over = {}, of = occidente) => {
    const row = freshRow(table, of, over);
    await insertRows(sql, table, [row]);
    return { ...row, id: String(row.id) };
  };
  return { sql, occidente, olancho, add, leave: () => sql.end() };
}

async function place(sql: Sql, name: PlaceName): Promise<Place> {
  const { office, psde, opr, pn, spare, evidence } = CODES[name];
  const [ids] = await sql<Partial<Tenant>[]>`select
    (select id from offices where code = ${office}) as "officeId", (select id from psdes where code = ${psde}) as "psdeId",
    (select id from chains limit 1) as "chainId", (select id from oprs where code = ${opr}) as "oprId",
    (select id from pns where code = ${pn}) as "pnId", (select id from pns where code = ${spare}) as "sparePnId",
    (select id from allies limit 1) as "allyId", (select id from evidences where code = ${evidence}) as "evidenceId",
    (select id from parameter_sets limit 1) as "setId", (select id from imports limit 1) as "importId",
    (select u.id from users u join offices o on o.id = u.office_id where o.code = ${office} limit 1) as "officeUserId",
    (select u.id from users u join psdes p on p.id = u.psde_id where p.code = ${psde} limit 1) as "psdeUserId"`;
  return placeOf(name, ids ?? {});
}
