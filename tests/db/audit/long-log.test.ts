import { afterAll, beforeAll, expect, test } from "vitest";
import { auditLog, type LogKey, logRows } from "@/db/query/audit-log";
import { reading } from "@/db/reading";
import { systemActor } from "@/lib/access/actor-from";
import { actors } from "../../support/actors";
import { choicesOf, stepsOf } from "../../support/explained";
import { asOwner } from "../../support/registry/sql";

const owner = asOwner();
const central = actors.central();
const importer = systemActor("linea_de_ordenes").id;
const id = (number: string) => `('00000000-0000-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;
const someone = "00000000-0000-7000-8000-000000000007";

/** Ten imports of ten thousand acts that share an instant, and as many acts of a hundred people, one by one. */
beforeAll(async () => {
  await owner.unsafe(`insert into audit (id, at, actor_id, actor_name, event, subject_type, subject_id, opr_id, pn_id)
    select ${id("1000000 + i")}, timestamptz '2025-01-01' + (i / 10000) * interval '1 month', '${importer}', 'linea_de_ordenes', 'pn.imported', 'pn',
      ${id("5000000 + i % 50000")}, ${id("7000000 + i % 20000")}, ${id("5000000 + i % 50000")} from generate_series(0, 99999) i
    union all select ${id("2000000 + i")}, timestamptz '2025-01-01' + i * interval '1 minute', ${id("i % 100")}, 'Persona', 'ally.changed', 'ally',
      ${id("6000000 + i % 3000")}, null, null from generate_series(0, 99999) i`);
  await owner.unsafe("analyze audit");
}, 60_000);
afterAll(() => owner.end());

const things = ["00000000-0000-7000-8000-000005000033"];
const filters = {
  actorId: someone,
  event: "ally.changed",
  things,
  from: new Date("2025-02-01"),
  until: new Date("2025-02-15"),
};
const after: LogKey = { at: "2025-02-10T00:00:00.000Z", id: "00000000-0000-7000-8000-000001010000" };

test("however it is narrowed, and wherever the page begins, the log is read from an index", async () => {
  const guilty: string[] = [];
  await reading(central, async (reader) => {
    for (const filter of choicesOf(filters)) {
      for (const key of [null, after]) {
        const whole = (await stepsOf(reader, logRows(filter, key, 51))).filter((step) =>
          /Seq Scan on audit/.test(step),
        );
        if (whole.length > 0) guilty.push(`${Object.keys(filter)}: ${whole[0]}`);
      }
    }
  });
  expect(guilty).toEqual([]);
});

test("a page is quick, even where ten thousand acts share an instant", async () => {
  for (const filter of [{}, { actorId: importer }, { event: "pn.imported" }, { things }, { actorId: someone }]) {
    const began = performance.now();
    const rows = await reading(central, (reader) => auditLog(reader, filter, after, 51));
    expect(rows.length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(500);
  }
});
