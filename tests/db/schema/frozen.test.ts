import type { TransactionSql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { raiseTenant } from "../../support/registry/raise-tenant";
import { freshRow } from "../../support/registry/rows";
import { asOwner, insertRows, namesOf, refusalOf, undone } from "../../support/registry/sql";
import { type Tenant, tenantOf } from "../../support/registry/tenant";

// As the owner, whom no policy and no grant holds back.
const owner = asOwner();
let t: Tenant;
let draft = "";
beforeAll(async () => {
  await owner`delete from windows where number = 3`;
  t = await owner.begin((tx) => raiseTenant(tx, tenantOf("OCCIDENTE")));
  draft = t.drafts.get(t.psdeUserId) ?? "";
});
afterAll(() => owner.end());

const tried = (work: (tx: TransactionSql) => PromiseLike<unknown>) => undone(owner, (tx) => refusalOf(() => work(tx)));
const refusedAs = (constraint: string) => ({ code: "23000", constraint });

describe("a submitted version", () => {
  const submitted = (change: string) =>
    tried((tx) => tx.unsafe(`update evidence_versions set ${change} where id = '${t.versionId}'`));

  test("never changes, column by column, but for its state", async () => {
    const columns = namesOf(
      await owner`select column_name::text as name from information_schema.columns where table_name = 'evidence_versions'`,
    );
    const frozen = columns.filter((column) => column !== "state" && column !== "opr_id");
    expect(frozen.length).toBeGreaterThan(20);
    const types = await owner`select * from evidence_versions where id = ${t.versionId}`;
    for (const column of frozen) {
      const other = types[0]?.[column] === null ? anotherValue(column) : changedValue(column);
      expect([column, await submitted(`"${column}" = ${other}`)]).toEqual([
        column,
        refusedAs("evidence_versions_frozen"),
      ]);
    }
  });

  test.each(["sustituida", "anulada"])("moves to %s", async (state) => {
    expect(await submitted(`state = '${state}'`)).toBeUndefined();
  });

  test("is not made a draft again", async () => {
    expect(await submitted("state = 'borrador'")).toMatchObject({
      constraint: "evidence_versions_submitted_unless_draft",
    });
    expect(await submitted("state = 'borrador', submitted_at = null")).toEqual(refusedAs("evidence_versions_frozen"));
  });

  test("is not deleted", async () => {
    expect(await tried((tx) => tx`delete from evidence_versions where id = ${t.versionId}`)).toEqual(
      refusedAs("evidence_versions_frozen"),
    );
  });
});

/** A value of the column's type that is not what it is, in SQL. */
const changedValue = (column: string) => {
  if (/^(id|.*_id|created_by)$/.test(column)) return "gen_random_uuid()";
  if (/_at$/.test(column)) return `"${column}" + interval '1 day'`;
  if (/^(open_ended|revolving)$/.test(column)) return `not "${column}"`;
  return column === "number" ? "number + 1" : `"${column}" || 'x'`;
};
const anotherValue = (column: string) => {
  if (/(_on|valid_from|valid_to)$/.test(column)) return "'2025-01-01'";
  return /^(amount|exchange_rate)$/.test(column) ? "7" : "'7'";
};

describe.each([
  ["version_files", "pages = '1-2'"],
  ["credit_balances", "balance = 0"],
] as const)("%s", (table, change) => {
  const frozen = refusedAs(`${table}_frozen`);
  const part = (version: string) => freshRow(table, t, { version_id: version });

  test("of a submitted version are never changed, taken, added or moved", async () => {
    expect(await tried((tx) => tx.unsafe(`update ${table} set ${change} where version_id = '${t.versionId}'`))).toEqual(
      frozen,
    );
    expect(await tried((tx) => tx.unsafe(`delete from ${table} where version_id = '${t.versionId}'`))).toEqual(frozen);
    expect(await tried((tx) => insertRows(tx, table, [part(t.versionId)]))).toEqual(frozen);
    expect(
      await tried((tx) => tx.unsafe(`update ${table} set version_id = '${draft}' where version_id = '${t.versionId}'`)),
    ).toEqual(frozen);
    expect(
      await tried((tx) => tx.unsafe(`update ${table} set version_id = '${t.versionId}' where version_id = '${draft}'`)),
    ).toEqual(frozen);
  });

  test("of a draft are changed, taken and added", async () => {
    expect(
      await tried((tx) => tx.unsafe(`update ${table} set ${change} where version_id = '${draft}'`)),
    ).toBeUndefined();
    expect(await tried((tx) => tx.unsafe(`delete from ${table} where version_id = '${draft}'`))).toBeUndefined();
    expect(await tried((tx) => insertRows(tx, table, [part(draft)]))).toBeUndefined();
  });
});

test.each(["evidences", "evidence_versions", "version_files", "credit_balances"])(
  "%s is never emptied",
  async (table) => {
    expect((await tried((tx) => tx.unsafe(`truncate ${table} cascade`)))?.constraint).toMatch(/_no_truncate$/);
  },
);

describe("a draft", () => {
  test("changes, and is discarded", async () => {
    expect(
      await tried((tx) => tx`update evidence_versions set amount = 7, doc_number = 'F-1' where id = ${draft}`),
    ).toBeUndefined();
    const discarded = tried(async (tx) => {
      for (const table of ["version_files", "credit_balances"])
        await tx`delete from ${tx(table)} where version_id = ${draft}`;
      await tx`delete from evidence_versions where id = ${draft}`;
    });
    expect(await discarded).toBeUndefined();
  });
});

describe("an evidence", () => {
  test.each([
    ["code", "'EV-OTRA'"],
    ["pn_id", "(select id from pns where id <> pn_id limit 1)"],
    ["kind", "'factura'"],
    ["origin", "'informe'"],
    ["created_by", "gen_random_uuid()"],
  ])("keeps its %s", async (column, value) => {
    expect(await tried((tx) => tx.unsafe(`update evidences set ${column} = ${value}`))).toEqual(
      refusedAs("evidences_fixed"),
    );
  });
});
