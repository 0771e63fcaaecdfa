import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { affected } from "@/db/rows";
import { type Tx, transaction } from "@/db/transaction";
import { actorFrom, systemActor } from "@/lib/access/actor-from";
import { refreshStandings } from "@/lib/pn/refresh-standings";
import { recordPlan } from "../../../support/registry/papers";
import { raiseTenant } from "../../../support/registry/raise-tenant";
import { freshRow } from "../../../support/registry/rows";
import { asApp, asOwner } from "../../../support/registry/sql";
import { type Tenant, tenantOf } from "../../../support/registry/tenant";

const owner = asOwner();
const app = asApp();
const system = systemActor("trabajos");
const NOW = new Date("2025-06-01T12:00:00Z");
let t: Tenant;
let other: Tenant;
let pnId: string;
beforeAll(async () => {
  await owner`delete from windows where number = 3`;
  [t, other] = await owner.begin(async (tx) => [
    await raiseTenant(tx, tenantOf("OCCIDENTE")),
    await raiseTenant(tx, tenantOf("OLANCHO")),
  ]);
});
beforeEach(async () => {
  pnId = await recordPlan(owner, t, "2025-01-01T00:00:00Z");
  await transaction(system, (tx) => refreshStandings(tx, system, [pnId], NOW));
});
afterAll(() => Promise.all([owner.end(), app.end()]));

const close = (tx: Tx, on: string) => {
  const { id, ...row } = freshRow("pn_closings", t, { pn_id: pnId, closed_on: on });
  return affected(
    tx,
    sql`insert into pn_closings (id, pn_id, opr_id, closed_on, known_from, recorded_at, recorded_by)
      values (${id}, ${pnId}, ${row.opr_id}, ${on}, now(), now(), ${row.recorded_by})`,
  );
};

const stored = async (plan = pnId) => {
  const rows =
    await owner`select executed_on::text as on, parameter_set_id as set from standings where pn_id = ${plan}`;
  return rows.map((row) => row.on);
};

const sets = async () => (await owner`select id from parameter_sets`).length;

describe("standings are judged anew in the transaction that changed the facts", () => {
  test("one a parameter set", async () => {
    await transaction(system, async (tx) => {
      await close(tx, "2025-03-31");
      await refreshStandings(tx, system, [pnId], NOW);
    });
    expect(await stored()).toEqual(Array(await sets()).fill("2025-03-31"));
  });

  test("taken back, it leaves the old ones", async () => {
    const seen: unknown[] = [];
    const work = transaction(system, async (tx) => {
      await close(tx, "2025-03-31");
      await refreshStandings(tx, system, [pnId], NOW);
      const rows = await tx.execute(sql`select distinct executed_on from standings where pn_id = ${pnId}`);
      seen.push(...rows.map((row) => row.executed_on));
      throw new Error("taken back");
    });
    await expect(work).rejects.toThrow("taken back");
    expect(seen).toEqual(["2025-03-31"]);
    expect(await stored()).toEqual(Array(await sets()).fill(null));
  });

  test("a plan out of the actor's scope is left alone", async () => {
    const office = actorFrom({
      id: other.officeUserId,
      name: "Oficina",
      role: "oficina",
      locale: "es",
      officeId: other.officeId,
      psdeId: null,
    });
    await owner`delete from standings where pn_id = ${pnId}`;
    await transaction(office, (tx) => refreshStandings(tx, office, [pnId, other.sparePnId], NOW));
    expect(await stored()).toEqual([]);
  });

  test("a PSDE stores none", async () => {
    const psde = actorFrom({
      id: t.psdeUserId,
      name: "PSDE",
      role: "psde",
      locale: "es",
      officeId: null,
      psdeId: t.psdeId,
    });
    const work = transaction(psde, (tx) => refreshStandings(tx, psde, [pnId], NOW));
    await expect(work).rejects.toMatchObject({ cause: { code: "42501" } });
  });
});

describe("two who change one plan's facts", () => {
  /** Waits until some statement of the app waits for a lock: only that login is told. */
  const somebodyWaits = async () => {
    for (;;) {
      const [row] =
        await app`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      if (row?.n > 0) return;
    }
  };

  test("take turns, and the later sees what the earlier wrote", async () => {
    const order: string[] = [];
    const first = transaction(system, async (tx) => {
      await refreshStandings(tx, system, [pnId], NOW);
      const second = transaction(system, async (late) => {
        await refreshStandings(late, system, [pnId], NOW);
        order.push("second");
      });
      await somebodyWaits();
      await close(tx, "2025-03-31");
      await refreshStandings(tx, system, [pnId], NOW);
      order.push("first");
      return { second };
    });
    await (await first).second;
    expect(order).toEqual(["first", "second"]);
    expect(await stored()).toEqual(Array(await sets()).fill("2025-03-31"));
  });

  test("of several plans never wait for each other in a ring", async () => {
    const plans = [
      pnId,
      await recordPlan(owner, t, "2025-01-01T00:00:00Z"),
      await recordPlan(owner, t, "2025-01-01T00:00:00Z"),
    ];
    const turns = Array.from({ length: 12 }, (_, i) => (i % 2 ? plans : plans.toReversed()));
    await Promise.all(turns.map((ids) => transaction(system, (tx) => refreshStandings(tx, system, ids, NOW))));
    expect(await stored(plans[2])).toHaveLength(await sets());
  });
});
