import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parameterSets, type RecordedSet } from "@/db/query/parameter-sets";
import { type KnownPlan, planFacts } from "@/db/query/plan-facts";
import { indicatorCounts, judgedPlans } from "@/db/query/verdicts";
import { reading } from "@/db/reading";
import { transaction } from "@/db/transaction";
import { actorFrom, systemActor } from "@/lib/access/actor-from";
import type { Actor } from "@/lib/domain/actor";
import { VERDICTS, type Verdict } from "@/lib/domain/codes";
import { countsOf } from "@/lib/indicator/indicator";
import { type Standing, standing } from "@/lib/indicator/standing";
import { verdictAt } from "@/lib/indicator/verdict";
import { refreshStandings } from "@/lib/pn/refresh-standings";
import { type RandomRegistry, raiseRandom } from "../../../support/registry/raise-random";
import { asOwner } from "../../../support/registry/sql";
import { anyDay } from "../../../unit/indicator/support/arbitrary";

const SEED = 141_018;
const SIZE = 480;

const owner = asOwner();
const system = systemActor("trabajos");
let registry: RandomRegistry;
let sets: RecordedSet[];
let plans: KnownPlan[];
/** Each plan judged from its facts, by set. */
let judged: Map<string, { plan: KnownPlan; standing: Standing }[]>;

beforeAll(async () => {
  registry = await raiseRandom(owner, SEED, SIZE);
  const ids = [...registry.plans.keys()];
  await transaction(system, (tx) => refreshStandings(tx, system, ids, new Date()));
  await owner`analyze`;
  [sets, plans] = await reading(system, async (reader) => [
    await parameterSets(reader),
    await planFacts(reader, system.scope, { ids }, new Date()),
  ]);
  judged = new Map(sets.map((set) => [set.id, plans.map((plan) => ({ plan, standing: standing(plan, set) }))]));
});
afterAll(() => owner.end());

test("what is known of a plan is what was written, and nothing of what no longer counts", () => {
  expect(plans).toHaveLength(SIZE);
  for (const plan of plans) {
    const { facts } = registry.plans.get(plan.pnId) ?? {};
    expect(plan).toMatchObject({
      window: facts?.window,
      closedOn: facts?.closedOn,
      cancelled: facts?.cancelled,
      disbursements: facts?.disbursements,
    });
    const written = facts?.documents.map(
      ({ evidenceId: _e, parentId: _p, allyId: _a, allyCode: _c, code: _o, ...says }) => says,
    );
    expect(
      plan.documents.toSorted((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1)),
    ).toMatchObject(written ?? []);
  }
});

type Moment = { which: number; cutoff: string; periodFrom: string; denominador: "ejecutados" | "evaluables" };

const moment: fc.Arbitrary<Moment> = fc.record({
  which: fc.nat({ max: 99 }),
  cutoff: anyDay,
  periodFrom: anyDay,
  denominador: fc.constantFrom("ejecutados", "evaluables"),
});

function asked({ which, ...at }: Moment) {
  const set = sets[which % sets.length];
  if (!set) throw new Error("no set");
  return {
    set: { ...set, denominador: at.denominador },
    at: { setId: set.id, ...at },
    entries: judged.get(set.id) ?? [],
  };
}

const RUNS = { numRuns: 150 };

test("SQL counts what TypeScript counts", async () => {
  const met = new Map<Verdict, number>();
  await fc.assert(
    fc.asyncProperty(moment, async (one) => {
      const { set, at, entries } = asked(one);
      const inSql = await reading(system, (reader) => indicatorCounts(reader, system.scope, at));
      const inTypeScript = countsOf(
        entries.map(({ plan, standing }) => ({ oprId: plan.oprId, standing })),
        { ...at, set },
      );
      expect(inSql).toEqual(inTypeScript);
      for (const verdict of VERDICTS) met.set(verdict, (met.get(verdict) ?? 0) + inSql.verdicts[verdict]);
    }),
    RUNS,
  );
  // A property that never meets a verdict proves nothing about it.
  expect(VERDICTS.filter((verdict) => (met.get(verdict) ?? 0) < 50)).toEqual([]);
});

test("SQL judges each plan as TypeScript does", async () => {
  await fc.assert(
    fc.asyncProperty(moment, async (one) => {
      const { at, entries } = asked(one);
      const rows = await reading(system, (reader) => judgedPlans(reader, system.scope, at, { limit: SIZE, offset: 0 }));
      const inSql = Object.fromEntries(rows.map(({ pnId, verdict, d18 }) => [pnId, { verdict, d18 }]));
      const judgedHere = entries.map(({ plan, standing }) => [
        plan.pnId,
        { verdict: verdictAt(standing, at.cutoff), d18: standing.d18 },
      ]);
      expect(inSql).toEqual(Object.fromEntries(judgedHere));
    }),
    { numRuns: 50 },
  );
});

describe("a scope is the whole, cut", () => {
  const office = (i: 0 | 1): Actor => {
    const { officeId } = registry.tenants[i];
    return actorFrom({
      id: registry.tenants[i].officeUserId,
      name: "Oficina",
      role: "oficina",
      locale: "es",
      officeId,
      psdeId: null,
    });
  };
  const psde = (i: 0 | 1): Actor => {
    const { psdeId } = registry.tenants[i];
    return actorFrom({
      id: registry.tenants[i].psdeUserId,
      name: "PSDE",
      role: "psde",
      locale: "es",
      officeId: null,
      psdeId,
    });
  };

  test.each([
    ["an office", office],
    ["a PSDE", psde],
  ])("to %s", async (_, actorOf) => {
    const home = new Map((await owner`select id, office_id from oprs`).map((row) => [row.id, row.office_id]));
    await fc.assert(
      fc.asyncProperty(moment, fc.constantFrom<0 | 1>(0, 1), async (one, i) => {
        const { set, at, entries } = asked(one);
        const actor = actorOf(i);
        const mine = entries.filter(({ plan }) => home.get(plan.oprId) === registry.tenants[i].officeId);
        expect(mine.length).toBeGreaterThan(100);
        const inSql = await reading(actor, (reader) => indicatorCounts(reader, actor.scope, at));
        const here = countsOf(
          mine.map(({ plan, standing }) => ({ oprId: plan.oprId, standing })),
          { ...at, set },
        );
        expect(inSql).toEqual(here);
      }),
      { numRuns: 40 },
    );
  });
});
