import { statSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LOGINS } from "@/db/logins";
import { withSql } from "@/db/with-sql";
import { HOLD, hold, run, throwAwayFolder } from "../../support/processes";

let folder: ReturnType<typeof throwAwayFolder>;
beforeEach(() => {
  folder = throwAwayFolder();
});
afterEach(() => folder.clear());

describe("a first start", () => {
  test("makes the database, with everything it holds from the beginning, and stops it", async () => {
    const first = await hold(folder.settings);
    expect(first.held.created).toBe(true);
    const [row] = await withSql(
      first.held.urls.owner ?? "",
      (sql) => sql`select count(*)::int as n from municipalities`,
    );
    expect(row?.n).toBe(298);
    expect((await first.leave()).code).toBe(0);
    expect(folder.postmaster()).toBeUndefined();
  });

  test("makes three logins: none is powerful, each owns its own", async () => {
    const { held, leave } = await hold(folder.settings);
    const roles = await withSql(
      held.urls.app,
      (sql) => sql`
      select rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as powerful,
        array(select datname::text from pg_database where datdba = r.oid) as databases,
        array(select nspname::text from pg_namespace where nspowner = r.oid) as schemas
      from pg_roles r where rolname like 'alianza18%' order by rolname`,
    );
    const modest = { rolcanlogin: true, powerful: false };
    expect([...roles]).toEqual([
      { rolname: LOGINS.app, ...modest, databases: [], schemas: [] },
      { rolname: LOGINS.jobs, ...modest, databases: [], schemas: ["jobs"] },
      { rolname: LOGINS.owner, ...modest, databases: ["alianza18"], schemas: ["drizzle"] },
    ]);
    await leave();
  });

  test("lets nobody in without a password, and keeps passwords from other users", async () => {
    const { held, leave } = await hold(folder.settings);
    const guess = held.urls.app.replace(/:[^:@]+@/, ":adivinada@");
    await expect(withSql(guess, (sql) => sql`select 1`)).rejects.toMatchObject({ code: "28P01" });
    expect(statSync(path.join(folder.dataDir, "postgres.json")).mode & 0o077).toBe(0);
    await leave();
  });

  test("can happen twice at once: both find one database ready", async () => {
    const both = await Promise.all([hold(folder.settings), hold(folder.settings)]);
    expect(both[0].held.urls).toEqual(both[1].held.urls);
    for (const one of both) expect((await one.leave()).code).toBe(0);
    expect(folder.postmaster()).toBeUndefined();
  });
});

describe("a later start", () => {
  test("finds what was there", async () => {
    await (await hold(folder.settings)).leave();
    const second = await hold(folder.settings);
    expect(second.held.created).toBe(false);
    await second.leave();
  });

  test("takes another port when its own is somebody else's by now", async () => {
    const first = await hold(folder.settings);
    const port = Number(new URL(first.held.urls.app).port);
    await first.leave();
    const { createServer } = await import("node:net");
    const squatter = createServer().listen(port, "127.0.0.1");
    const second = await hold(folder.settings);
    expect(Number(new URL(second.held.urls.app).port)).not.toBe(port);
    await second.leave();
    squatter.close();
  });
});

describe("shared use", () => {
  test("a command that joins leaves the server's database running", async () => {
    const server = await hold(folder.settings, "--serving");
    const command = await hold(folder.settings);
    await command.leave();
    expect(folder.postmaster()).toBeDefined();
    await server.leave();
    expect(folder.postmaster()).toBeUndefined();
  });

  test("whoever started it may leave first: the last one out stops it", async () => {
    const starter = await hold(folder.settings);
    const joiner = await hold(folder.settings);
    await starter.leave();
    expect(folder.postmaster()).toBeDefined();
    await joiner.leave();
    expect(folder.postmaster()).toBeUndefined();
  });

  test("a server that starts beside a command's database takes the duty to stop it", async () => {
    const command = await hold(folder.settings);
    const server = await hold(folder.settings, "--serving");
    await command.leave();
    expect(folder.postmaster()).toBeDefined();
    await server.leave();
    expect(folder.postmaster()).toBeUndefined();
  });

  test("many comings and goings at once never lose the database under anybody", async () => {
    const visits = Array.from({ length: 6 }, async () => {
      const visit = await hold(folder.settings);
      await withSql(visit.held.urls.app, (sql) => sql`select 1`);
      return (await visit.leave()).code;
    });
    expect(await Promise.all(visits)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(folder.postmaster()).toBeUndefined();
  });

  test("there is one server: a second is told so in a sentence", async () => {
    const server = await hold(folder.settings, "--serving");
    const second = await run([...HOLD, "--serving"], folder.settings).ended;
    expect(second.code).not.toBe(0);
    expect(second.err).toContain(`ya está en marcha con la carpeta de datos ${folder.dataDir}`);
    await server.leave();
  });
});
