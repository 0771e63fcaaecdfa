import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { boot } from "@/db/boot";
import { type Embedded, joinEmbedded } from "@/db/embedded";
import { freePort } from "@/db/embedded/port";
import { LOGINS, makeDatabase, makeLogins, urlsOf } from "@/db/logins";
import { withSql } from "@/db/with-sql";
import { env } from "@/lib/platform/env";
import { throwAwayFolder } from "../../support/processes";

// A PostgreSQL that somebody else runs: to `boot` it is an address and nothing more.
const folder = throwAwayFolder();
let cluster: Embedded;

beforeAll(async () => {
  cluster = await joinEmbedded(folder.dataDir, { serving: true, settings: ["fsync=off"] });
});
afterAll(async () => {
  await cluster.leave();
  await folder.clear();
});

const on = (database: string) => urlsOf(cluster.port, cluster.keys, database);

const bootOn = (urls: { app: string; owner?: string }) =>
  boot(env({ NODE_ENV: "test", DATABASE_URL: urls.app, DATABASE_OWNER_URL: urls.owner }), { serving: false });

const refusal = (urls: { app: string; owner?: string }) =>
  bootOn(urls).then(
    () => "",
    (error: Error) => error.message,
  );

test("a cluster without our logins: each is named, with the SQL that makes it", async () => {
  const said = await refusal({ app: on("postgres").superuser });
  for (const name of [...Object.values(LOGINS), "esquema jobs"]) expect(said).toContain(name);
  expect(said).toContain(`create role ${LOGINS.app} login`);
  expect(said).toContain("create schema jobs authorization alianza18_jobs");
  expect(said).not.toContain(cluster.keys.superuser);
});

describe("with the logins made", () => {
  beforeAll(() => makeLogins(cluster.admin, cluster.keys));

  test("a database that is not there", async () => {
    expect(await refusal(on("ausente"))).toMatch(/no existe la base de datos[\s\S]+create database alianza18/);
  });

  test("a wrong password", async () => {
    const said = await refusal({ app: on("postgres").app.replace(cluster.keys.app, "equivocada") });
    expect(said).toContain("no aceptó el usuario o la clave");
    expect(said).not.toContain("equivocada");
  });

  test("an address where nobody listens", async () => {
    const port = await freePort();
    expect(await refusal({ app: `postgres://alianza18_app:x@127.0.0.1:${port}/alianza18` })).toMatch(
      /^No se pudo conectar con la base de datos de 127\.0\.0\.1:\d+\/alianza18 .+no se cambió nada/,
    );
  });

  test("an empty database, whose owner we do not know", async () => {
    await makeDatabase(cluster.admin, on("sin_duena").superuser);
    expect(await refusal({ app: on("sin_duena").app })).toContain("falta DATABASE_OWNER_URL");
  });

  test("a login that row-level security does not bind", async () => {
    await makeDatabase(cluster.admin, on("poderosa").superuser);
    expect(await refusal({ app: on("poderosa").superuser })).toContain("debe entrar como alianza18_app");
  });

  test("a PostgreSQL older than 15", async () => {
    await makeDatabase(cluster.admin, on("antigua").superuser);
    // A real server that says of itself, to this login in this database, that it is version 14.
    await withSql(on("antigua").superuser, (sql) =>
      sql.unsafe(`create schema antes; grant usage on schema antes to alianza18_app;
        create function antes.current_setting(text) returns text language sql as
          $$ select case $1 when 'server_version_num' then '140011' else '14.11' end $$;
        alter role alianza18_app in database antigua set search_path = antes, pg_catalog`),
    );
    expect(await refusal({ app: on("antigua").app })).toContain("es la versión 14.11 y se necesita la 15");
  });

  test("an empty database is prepared by its owner, and afterwards the app alone is enough", async () => {
    await makeDatabase(cluster.admin, on("vacia").superuser);
    expect(await bootOn(on("vacia"))).toMatchObject({ created: true, cluster: undefined });
    expect(await bootOn({ app: on("vacia").app })).toMatchObject({ created: false });
  });

  test("a database newer than this program", async () => {
    await makeDatabase(cluster.admin, on("nueva").superuser);
    await bootOn(on("nueva"));
    await withSql(
      on("nueva").owner,
      (sql) => sql`insert into drizzle.migrations (hash, created_at) values ('x', 4102444800000)`,
    );
    expect(await refusal(on("nueva"))).toContain("es más nueva que este programa; no se cambió nada");
  });
});
