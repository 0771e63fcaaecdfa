import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { raiseTenant } from "../../../support/registry/raise-tenant";
import { freshRow, TABLES } from "../../../support/registry/rows";
import { asOwner, insertRows, namesOf, type Refused, refusalOf, undone } from "../../../support/registry/sql";
import { type Tenant, tenantOf } from "../../../support/registry/tenant";
import { type Case, repeats } from "./case";
import { EVIDENCE_CASES } from "./cases-of-evidence";
import { PLAN_CASES } from "./cases-of-plans";

const owner = asOwner();
let tenant: Tenant;
beforeAll(async () => {
  await owner`delete from windows where number = 3`;
  tenant = await owner.begin((tx) => raiseTenant(tx, tenantOf("OCCIDENTE")));
});
afterAll(() => owner.end());

/** The same id twice, in every table whose key PostgreSQL has named. */
const KEYS = Object.fromEntries(
  TABLES.filter((table) => !(`${table}_pk` in PLAN_CASES || `${table}_pk` in EVIDENCE_CASES)).map((table) => [
    `${table}_pkey`,
    repeats(table),
  ]),
);
const CASES = { ...KEYS, ...PLAN_CASES, ...EVIDENCE_CASES };

const tried = ({ table, over, twice }: Case): Promise<Refused | undefined> =>
  undone(owner, async (tx) => {
    const row = freshRow(table, tenant, over?.(tenant));
    if (twice) await insertRows(tx, table, [row]);
    return refusalOf(() => insertRows(tx, table, [{ ...row, ...twice?.(tenant) }]));
  });

describe("refused by name", () => {
  test.each(Object.entries(CASES).map(([name, given]) => ({ name, ...given })))("$name", async ({ name, ...given }) => {
    const refused = await tried(given);
    expect(refused?.code).toMatch(/^23/);
    expect(refused?.constraint).toBe(given.behind ?? name);
  });
});

test.each(TABLES)("a sound row of %s is taken", async (table) => {
  expect(await tried({ table })).toBeUndefined();
});

/** Every constraint there is, and every unique index that is none, but that a column is not null. */
const known =
  () => owner`select conname::text as name from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0 and contype not in ('n', 't')
  union select i.indexrelid::regclass::text from pg_index i join pg_class t on t.oid = i.indrelid
  where t.relnamespace = 'public'::regnamespace and i.indisunique`;

test("every constraint has its case, and every case its constraint", async () => {
  expect(Object.keys(CASES).sort()).toEqual(namesOf(await known()).sort());
});

test("what must not be missing cannot be", async () => {
  const nullable = namesOf(
    await owner`select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and is_nullable = 'YES' and (column_name ~ '(^id|opr_id|pn_id|code|state|kind|number|known_from|recorded_at|recorded_by)$')
        and table_name <> 'audit'`,
  );
  expect(nullable.sort()).toEqual(["evidence_versions.doc_number"]);
});
