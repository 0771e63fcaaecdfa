import postgres from "postgres";
import { afterAll, describe, expect, inject, test } from "vitest";
import { LOGINS, urlsOf } from "@/db/logins";
import { withSql } from "@/db/with-sql";
import { env } from "@/lib/platform/env";
import { cloneOf } from "../support/stage";

const app = postgres(env().databaseUrl ?? "", { max: 1 });
afterAll(() => app.end());

describe("a worker's own database", () => {
  test("has the catalogues of every database", async () => {
    const rows = await withSql(env().databaseOwnerUrl ?? "", (sql) => sql`select code from municipalities`);
    expect(rows).toHaveLength(298);
  });

  test("is entered as the app, which owns nothing and bypasses nothing", async () => {
    const [row] = await app`select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
      (select count(*)::int from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = current_user`;
    expect(row).toEqual({
      rolname: LOGINS.app,
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
      owned: 0,
    });
  });

  test("lets the jobs own their schema and nothing else", async () => {
    const [row] =
      await app`select array(select nspname::text from pg_namespace n join pg_roles r on r.oid = nspowner where rolname = ${LOGINS.jobs}) as schemas,
      (select count(*)::int from pg_class c join pg_roles r on r.oid = relowner join pg_namespace n on n.oid = relnamespace
        where rolname = ${LOGINS.jobs} and nspname not in ('jobs', 'pg_toast')) as elsewhere`;
    expect(row).toEqual({ schemas: ["jobs"], elsewhere: 0 });
  });

  test("is not seen by others", async () => {
    const other = await cloneOf(inject("stage"), `prueba_otra_${process.pid}`);
    await withSql(other.urls.owner, (sql) => sql`create table only_there (n int)`);
    const [row] = await app`select to_regclass('only_there') as there`;
    expect(row?.there).toBeNull();
    await other.drop();
  });

  test("sorts ñ after n, and knows it as a letter", async () => {
    const rows = await app`select w from unnest(array['oso', 'ñame', 'nube', 'ácido']) w order by w`;
    expect(rows.map((r) => r.w)).toEqual(["ácido", "nube", "ñame", "oso"]);
    const [trigram] = await app`select 'ñ' ~ '^[[:alpha:]]$' as letter`;
    expect(trigram?.letter).toBe(true);
  });
});

test("addresses name their database", () => {
  const { port, passwords } = inject("stage");
  expect(new URL(urlsOf(port, passwords).app).pathname).toBe("/alianza18");
});
