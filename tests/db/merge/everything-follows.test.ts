import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reading } from "@/db/reading";
import { mergeOprs } from "@/lib/opr/merge-oprs";
import { oprMerge } from "@/lib/opr/opr-merge";
import { actors } from "../../support/actors";
import { raiseTenant } from "../../support/registry/raise-tenant";
import { asOwner } from "../../support/registry/sql";
import { type Tenant, tenantOf } from "../../support/registry/tenant";

const owner = asOwner();
const central = actors.central();
let from: Tenant;
let into: Tenant;
beforeAll(async () => {
  await owner`delete from windows where number = 3`;
  [from, into] = await owner.begin(async (tx) => [
    await raiseTenant(tx, tenantOf("OCCIDENTE")),
    await raiseTenant(tx, tenantOf("OLANCHO")),
  ]);
});
afterAll(() => owner.end());

/** How many rows of every table that copies an organisation's id have this one's, from PostgreSQL's own catalogue. */
async function rowsOf(oprId: string): Promise<Record<string, number>> {
  const tables = await owner`select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'opr_id' order by 1`;
  const counts = tables.map(
    ({ name }) => `select '${name}' as name, count(*)::int as n from "${name}" where opr_id = '${oprId}'`,
  );
  const rows = await owner.unsafe(counts.join(" union all "));
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

/** Everything of the frozen papers and the facts, but whose they are. */
const content = async () => {
  const words = [
    "evidences",
    "evidence_versions",
    "version_files",
    "credit_balances",
    "evidence_decisions",
    "disbursements",
    "pn_closings",
    "pn_cancellations",
    "pn_windows",
    "sales_periods",
    "files",
  ].map(
    (table) =>
      `select '${table}' as t, md5(string_agg((to_jsonb(r) - 'opr_id')::text, '|' order by (to_jsonb(r) - 'opr_id')::text)) as word from "${table}" r`,
  );
  return [...(await owner.unsafe(words.join(" union all ")))];
};

test("all that copies the organisation's id follows, frozen papers, facts and standings too, and says what it said", async () => {
  const [before, others, said] = [await rowsOf(from.oprId), await rowsOf(into.oprId), await content()];
  const codes = await owner`select id, code from oprs where id in (${from.oprId}, ${into.oprId})`;
  const code = (id: string) => String(codes.find((row) => row.id === id)?.code);
  const both = { from: code(from.oprId), into: code(into.oprId) };
  const { seen } = await reading(central, (reader) => oprMerge(reader, central.scope, both));
  await mergeOprs(central, { requestId: uuid(), ...both, seen, reason: "Registrada dos veces" });

  const moved = Object.keys(before).filter((table) => !["assignments", "audit"].includes(table));
  expect(moved.filter((table) => before[table] === 0)).toEqual([]);
  const left = await rowsOf(from.oprId);
  const come = await rowsOf(into.oprId);
  expect(moved.filter((table) => left[table] !== 0)).toEqual([]);
  for (const table of moved.filter((name) => name !== "standings")) {
    expect([table, come[table]]).toEqual([table, (before[table] ?? 0) + (others[table] ?? 0)]);
  }
  expect(await content()).toEqual(said);
  const misplaced = await owner`select from standings s join pns p on p.id = s.pn_id where s.opr_id <> p.opr_id`;
  expect(misplaced).toHaveLength(0);
});
