import type { TransactionSql } from "postgres";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import { freshRow, TABLES, type Table } from "../../../support/registry/rows";
import {
  actAs,
  asApp,
  asOwner,
  insertRows,
  NOBODY,
  type RawActor,
  refusalOf,
  undone,
} from "../../../support/registry/sql";
import { RIGHTS } from "./rights";
import { fieldOf, raiseWorld, type World } from "./world";

const owner = asOwner();
const app = asApp();
let world: World;
beforeAll(async () => {
  world = await raiseWorld(owner);
});
afterAll(() => Promise.all([owner.end(), app.end()]));

const NOT_ALLOWED = { code: "42501" };

/** Everything that an actor can read, in one text. */
const everythingRead = (actor: RawActor, tables: readonly Table[] = TABLES) =>
  undone(app, async (tx) => {
    await actAs(tx, actor);
    const texts = await Promise.all(tables.map((table) => tx.unsafe(`select t::text as row from "${table}" t`)));
    return texts.flatMap((rows) => rows.map((row) => String(row.row))).join("\n");
  });

describe.each([
  ["occidente", "olancho"],
  ["olancho", "occidente"],
] as const)("of %s", (home, other) => {
  test.each(["psde", "oficina"] as const)("%s reads nothing of the other tenant", async (kind) => {
    const text = await everythingRead(fieldOf(world[home])[kind]);
    const theirs = world[other];
    const canaries = [
      theirs.oprId,
      theirs.pnId,
      theirs.evidenceId,
      theirs.versionId,
      theirs.fileId,
      theirs.officeUserId,
    ];
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
    expect(text).toContain(world[home].versionId);
  });

  test.each(["sales_periods", "evidence_versions", "standings"] as const)(
    "a row of %s cannot be moved to the other tenant",
    async (table) => {
      const { oficina } = fieldOf(world[home]);
      const moved = await undone(app, (tx) =>
        refusalOf(async () => {
          await actAs(tx, oficina);
          await tx`update ${tx(table)} set opr_id = ${world[other].oprId} where opr_id = ${world[home].oprId}`;
        }),
      );
      expect(moved).toEqual(NOT_ALLOWED);
    },
  );
});

test("nobody reads nothing but counts of attempts", async () => {
  expect(
    await everythingRead(
      NOBODY,
      TABLES.filter((table) => table !== "throttle"),
    ),
  ).toBe("");
});

test("Consulta reads outlines and catalogues alone", async () => {
  const read = await Promise.all(
    TABLES.map(async (table) => ((await everythingRead(world.actors.observador, [table])) === "" ? [] : [table])),
  );
  expect(read.flat().sort()).toEqual([
    ...[
      "chains",
      "departments",
      "historical_loads",
      "municipalities",
      "offices",
      "oprs",
      "parameter_sets",
      "pns",
      "psdes",
    ],
    ...["sessions", "standings", "throttle", "users", "windows"],
  ]);
});

describe("a PSDE accompanies an OPR", () => {
  const ofOprs = TABLES.filter((table) => RIGHTS[table].see.psde === "own");
  const rowsSeen = (from: string, to: string | null) =>
    undone(app, async (tx) => {
      const psdeId = await anotherPsde(tx);
      await tx`delete from throttle`;
      await tx`update assignments set from_date = '2000-01-01', to_date = '2000-12-31' where opr_id = ${world.occidente.oprId}`;
      await tx`insert into assignments (id, opr_id, psde_id, from_date, to_date, created_at) select ${uuid()}, ${world.occidente.oprId}, ${psdeId},
        app_today() + ${from}::int, case when ${to}::text is not null then app_today() + ${to}::int end, now()`;
      await actAs(tx, { id: uuid(), role: "psde", psdeId });
      const counts = await Promise.all(ofOprs.map((table) => tx.unsafe(`select count(*)::int as n from "${table}"`)));
      return counts.map(([row]) => row?.n > 0);
    });

  async function anotherPsde(tx: TransactionSql) {
    await actAs(tx, world.actors.sistema);
    const psde = freshRow("psdes", world.occidente);
    await insertRows(tx, "psdes", [psde]);
    return String(psde.id);
  }

  test.each([
    ["until yesterday", "-9", "-1", false],
    ["until today", "-9", "0", true],
    ["today alone", "0", "0", true],
    ["from today on", "0", null, true],
    ["from tomorrow on", "1", null, false],
  ] as const)("%s", async (_, from, to, seen) => {
    expect(await rowsSeen(from, to)).toEqual(ofOprs.map(() => seen));
  });

  test("by the calendar of Honduras", async () => {
    const [row] = await owner`select app_today()::text as today, now()`;
    expect(row?.today).toBe(civilDateIn(row?.now));
  });
});
