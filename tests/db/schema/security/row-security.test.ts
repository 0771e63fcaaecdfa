import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FRESH, freshRow, TABLES, type Table } from "../../../support/registry/rows";
import { actAs, asApp, asOwner, insertRows, refusalOf, undone } from "../../../support/registry/sql";
import { fingerprint, placesOf, rowsChanged, rowsReached } from "./reaches";
import { KINDS, type Kind, RIGHTS } from "./rights";
import { raiseWorld, type World } from "./world";

// In raw SQL, as the app's own login: neither the queries' scope nor the policy table stands in the way.
const owner = asOwner();
const app = asApp();
let world: World;
let before: string;
beforeAll(async () => {
  world = await raiseWorld(owner);
  before = await fingerprint(owner);
});
afterAll(() => Promise.all([owner.end(), app.end()]));

const NOT_ALLOWED = "42501";

describe.each(TABLES)("%s", (table) => {
  test("has rows of both tenants to find", async () => {
    for (const tenant of [world.occidente, world.olancho]) {
      const reach = RIGHTS[table].owner ? "own" : RIGHTS[table].account ? "self" : "all";
      const actor = { id: tenant.psdeUserId, role: "psde" };
      expect(await rowsReached(owner, table, reach, actor, tenant)).not.toEqual([]);
    }
    expect(await owner.unsafe(`select from "${table}" limit 1`)).toHaveLength(1);
  });

  test.each(KINDS)("%s sees what is theirs", async (kind) => {
    const actor = world.actors[kind];
    const seen = await undone(app, async (tx) => {
      await actAs(tx, actor);
      return placesOf(await tx.unsafe(`select ctid::text as at from "${table}"`));
    });
    expect(seen).toEqual(await rowsReached(owner, table, RIGHTS[table].see[kind], actor, world.occidente));
  });

  test.each(KINDS)("%s adds what is theirs to add, and nothing else", async (kind) => {
    const reach = RIGHTS[table].add[kind];
    const adds = (where: "occidente" | "olancho", author: string) =>
      undone(app, (tx) =>
        refusalOf(async () => {
          await actAs(tx, world.actors[kind]);
          await insertRows(tx, table, [freshRow(table, world[where], {}, author)]);
        }),
      );
    const { id } = world.actors[kind];
    expect(await adds("occidente", id)).toEqual(reach === "nothing" ? { code: NOT_ALLOWED } : undefined);
    const elsewhere = await adds("olancho", reach === "self" ? world.olancho.psdeUserId : id);
    expect(elsewhere).toEqual(reach === "all" ? undefined : { code: NOT_ALLOWED });
  });

  test.each(KINDS)("%s changes what is theirs to change, and nothing else", async (kind) => {
    const actor = world.actors[kind];
    const { column, change } = RIGHTS[table];
    const statement = `update "${table}" set "${column}" = "${column}"`;
    if (change[kind] === "denied") return expect(await attempt(kind, statement)).toEqual({ code: NOT_ALLOWED });
    const reached = await rowsChanged(owner, table, kind, actor, world.occidente);
    expect(await attempt(kind, statement)).toBe(reached.length);
  });

  test.each(KINDS)("%s deletes nothing but what was staged or counted", async (kind) => {
    const { remove } = RIGHTS[table];
    const removed = await attempt(kind, `delete from "${table}"`);
    if (remove[kind] === "denied") return expect(removed).toEqual({ code: NOT_ALLOWED });
    const reached = await rowsReached(owner, table, remove[kind], world.actors[kind], world.occidente);
    expect(removed).toBe(reached.length);
  });

  test("nobody of ours empties it", async () => {
    expect(await attempt("sistema", `truncate "${table}" cascade`)).toEqual({ code: NOT_ALLOWED });
  });

  test("and everything is as it was", async () => {
    expect(await fingerprint(owner)).toBe(before);
  });

  /** Rows touched, or how it was refused. What should reach nothing is left to take effect if it can. */
  async function attempt(kind: Kind, statement: string) {
    const outcome = await undone(app, async (tx) => {
      await actAs(tx, world.actors[kind]);
      const touched = { count: 0 };
      const refused = await refusalOf(async () => {
        touched.count = (await tx.unsafe(statement)).count;
      });
      return refused ?? touched.count;
    });
    if (outcome === 0) await app.begin((tx) => [actAs(tx, world.actors[kind]), tx.unsafe(statement)]);
    return outcome;
  }
});

test("every table has its expectations and its sample row", async () => {
  const rows =
    await owner`select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
  const names = rows.map((row) => row.name).sort();
  expect(Object.keys(FRESH).sort() as Table[]).toEqual(names);
  expect(Object.keys(RIGHTS).sort()).toEqual(names);
});
