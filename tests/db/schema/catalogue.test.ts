import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { LOGINS } from "@/db/logins";
import { asOwner, type Handle, namesOf, undone } from "../../support/registry/sql";

const owner = asOwner();
afterAll(() => owner.end());

const DB = path.resolve(import.meta.dirname, "../../../db");

describe("every table", () => {
  /** From PostgreSQL's own catalogue, so that no list of ours can forget one. */
  const unguarded = async (sql: Handle) =>
    namesOf(
      await sql`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm', 'v', 'f')
      and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p
        where p.polrelid = c.oid and ${LOGINS.app}::regrole = any(p.polroles)))`,
    );

  test("has row-level security, forced, and a policy for the app", async () => {
    expect(await unguarded(owner)).toEqual([]);
    const [row] =
      await owner`select count(*)::int as n from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`;
    expect(row?.n).toBeGreaterThan(25);
  });

  test.each([
    ["without any", "select"],
    ["not enabled", "alter table bare force row level security; create policy p on bare to alianza18_app using (true)"],
    ["not forced", "alter table bare enable row level security; create policy p on bare to alianza18_app using (true)"],
    ["without a policy", "alter table bare enable row level security; alter table bare force row level security"],
    [
      "with the owner's alone",
      "alter table bare enable row level security; alter table bare force row level security; create policy p on bare to current_user using (true)",
    ],
  ])("%s is told", async (_, sql) => {
    const told = await undone(owner, async (tx) => {
      await tx.unsafe(`create table bare (id int); ${sql}`);
      return unguarded(tx);
    });
    expect(told).toEqual(["bare"]);
  });

  test("with all three is not", async () => {
    const told = await undone(owner, async (tx) => {
      await tx.unsafe(`create table bare (id int); alter table bare enable row level security; alter table bare force row level security;
        create policy p on bare to alianza18_app using (true)`);
      return unguarded(tx);
    });
    expect(told).toEqual([]);
  });
});

describe("every function that runs as the owner", () => {
  const loose = async (sql: Handle) =>
    namesOf(
      await sql`select p.proname as name from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace
      and not (exists (select from unnest(p.proconfig) c where c like 'search_path=%pg_temp')
        and not exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0 and a.privilege_type = 'EXECUTE'))`,
    );

  test("has a fixed path and is closed to the public", async () => {
    expect(await loose(owner)).toEqual([]);
    const [row] =
      await owner`select count(*)::int as n from pg_proc where prosecdef and pronamespace = 'public'::regnamespace`;
    expect(row?.n).toBeGreaterThan(3);
  });

  test.each([
    ["open to the public", "security definer set search_path = public, pg_temp as 'select 1'"],
    ["without a path", "security definer as 'select 1'; revoke execute on function loose() from public"],
  ])("%s is told", async (_, body) => {
    const told = await undone(owner, async (tx) => {
      await tx.unsafe(`create function loose() returns int language sql ${body}`);
      return loose(tx);
    });
    expect(told).toEqual(["loose"]);
  });
});

describe("every constraint and index", () => {
  const handwritten = (folder: string, name: RegExp) =>
    readdirSync(path.join(DB, folder)).flatMap((file) => (name.test(file) ? [path.join(DB, folder, file)] : []));
  const sources = [...handwritten("schema", /\.ts$/), ...handwritten("migrations", /guards\.sql$/)];
  const source = sources.map((file) => readFileSync(file, "utf8")).join("\n");

  /** Names that nobody wrote. PostgreSQL names the primary key `id`, and that a column is not null. */
  const unnamed = async (sql: Handle) => {
    const rows =
      await sql`select c.conname as name from pg_constraint c where c.connamespace = 'public'::regnamespace and c.contype <> 'n' and c.conrelid <> 0
        and not (c.contype = 'p' and c.conname = c.conrelid::regclass || '_pkey')
      union select i.indexrelid::regclass::text from pg_index i join pg_class t on t.oid = i.indrelid
      where t.relnamespace = 'public'::regnamespace and not i.indisprimary`;
    return namesOf(rows).filter((name) => !new RegExp(`\\b${name}\\b`).test(source));
  };

  test("is named by hand", async () => {
    expect(await unnamed(owner)).toEqual([]);
  });

  test.each([
    ["a check", "alter table oprs add check (women < 9)", "oprs_women_check"],
    ["a unique", "alter table oprs add unique (name)", "oprs_name_key"],
    ["a reference", "alter table oprs add foreign key (office_id) references offices", "oprs_office_id_fkey"],
    ["an index", "create index on oprs (contact)", "oprs_contact_idx"],
  ])("%s that was not is told", async (_, statement, name) => {
    const told = await undone(owner, async (tx) => {
      await tx.unsafe(statement);
      return unnamed(tx);
    });
    expect(told).toEqual([name]);
  });
});
