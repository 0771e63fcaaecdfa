import { afterAll, describe, expect, test } from "vitest";
import { LOGINS } from "@/db/logins";
import { TABLES } from "../../support/registry/rows";
import { asApp, asJobs, asOwner, namesOf, refusalOf } from "../../support/registry/sql";
import { RIGHTS } from "./security/rights";

const owner = asOwner();
const app = asApp();
const jobs = asJobs();
afterAll(() => Promise.all([owner.end(), app.end(), jobs.end()]));

describe("the logins", () => {
  const privileged = async (login: string, privileges: string) =>
    namesOf(
      await owner`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and has_table_privilege(${login}, c.oid, ${privileges}) order by 1`,
    );

  test("the app deletes what is expected of it, and empties nothing", async () => {
    const deleted = TABLES.filter((table) => RIGHTS[table].remove.sistema !== "denied").sort();
    expect(deleted.length).toBeLessThan(9);
    expect(await privileged(LOGINS.app, "DELETE")).toEqual(deleted);
    expect(await privileged(LOGINS.app, "TRUNCATE, REFERENCES, TRIGGER")).toEqual([]);
  });

  test("the app makes nothing", async () => {
    expect(await refusalOf(() => app`create table mine (id int)`)).toMatchObject({ code: "42501" });
    expect(await refusalOf(() => app`create schema mine`)).toMatchObject({ code: "42501" });
    expect(await refusalOf(() => app`alter table oprs no force row level security`)).toMatchObject({ code: "42501" });
    expect(await refusalOf(() => app`drop policy oprs_read on oprs`)).toMatchObject({ code: "42501" });
  });

  test("the app becomes nobody else", async () => {
    expect(await refusalOf(() => app.unsafe(`set role ${LOGINS.owner}`))).toMatchObject({ code: "42501" });
    expect(await refusalOf(() => app.unsafe("set session authorization postgres"))).toMatchObject({ code: "42501" });
  });

  test("the jobs see no table of ours", async () => {
    expect(await privileged(LOGINS.jobs, "SELECT, INSERT, UPDATE, DELETE")).toEqual([]);
    expect(await refusalOf(() => jobs`select from oprs`)).toMatchObject({ code: "42501" });
  });

  test("none is a superuser, and none goes past row-level security", async () => {
    const rows = await owner`select rolname from pg_roles where rolname = any(${Object.values(LOGINS)})
      and not (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)`;
    expect(rows).toHaveLength(3);
  });
});
