import type { TransactionSql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { raiseTenant } from "../../support/registry/raise-tenant";
import { freshRow, type Table } from "../../support/registry/rows";
import { asOwner, insertRows, namesOf, refusalOf, undone } from "../../support/registry/sql";
import { type Tenant, tenantOf } from "../../support/registry/tenant";

// As the owner, whom no policy and no grant holds back.
const owner = asOwner();
let t: Tenant;
beforeAll(async () => {
  await owner`delete from windows where number = 3`;
  t = await owner.begin((tx) => raiseTenant(tx, tenantOf("OCCIDENTE")));
});
afterAll(() => owner.end());

const tried = (work: (tx: TransactionSql) => PromiseLike<unknown>) => undone(owner, (tx) => refusalOf(() => work(tx)));
const refusedAs = (constraint: string) => ({ code: "23000", constraint });

/** Facts, by a column of each that somebody would like to change afterwards. */
const FACTS = {
  pn_windows: "known_from",
  pn_closings: "closed_on",
  pn_cancellations: "reason",
  disbursements: "amount",
  ally_kinds: "kind",
  files: "sha256",
  evidence_decisions: "decision",
  parameter_sets: "meta_bp",
  historical_loads: "open",
  audit: "event",
} as const satisfies Partial<Record<Table, string>>;

const VALUES: Record<string, string> = {
  known_from: "'1900-01-01'",
  closed_on: "'2020-01-01'",
  amount: "1",
  kind: "'ambos'",
  sha256: `'${"f".repeat(64)}'`,
  meta_bp: "1",
  open: "not open",
};

describe.each(Object.entries(FACTS))("a fact of %s", (table, column) => {
  test.each([
    ["changed", `update "${table}" set "${column}" = ${VALUES[column] ?? "'otra cosa'"}`],
    ["taken back", `delete from "${table}"`],
    ["emptied", `truncate "${table}" cascade`],
  ])("is never %s", async (_, statement) => {
    expect(await tried((tx) => tx.unsafe(statement))).toEqual(refusedAs(`${table}_append_only`));
  });

  test("is written", async () => {
    expect(await tried((tx) => insertRows(tx, table, [freshRow(table as Table, t)]))).toBeUndefined();
  });
});

test("every table with a `recorded_at` is append-only", async () => {
  const dated =
    await owner`select table_name::text as name from information_schema.columns where table_schema = 'public' and column_name = 'recorded_at'`;
  expect(namesOf(dated).filter((name) => !(name in FACTS))).toEqual([]);
});

test("only what names its organisation moves with it, when two are merged", async () => {
  const moved = await undone(owner, async (tx) => {
    const other = freshRow("oprs", t);
    await insertRows(tx, "oprs", [other]);
    await tx`update pns set opr_id = ${String(other.id)}`;
    const [row] = await tx`select (select count(*)::int from evidence_decisions where opr_id = ${t.oprId}) as left,
      (select count(*)::int from evidence_decisions where opr_id = ${String(other.id)}) as moved`;
    return row;
  });
  expect(moved).toEqual({ left: 0, moved: 1 });
});
