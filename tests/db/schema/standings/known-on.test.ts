import type { TransactionSql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type KnownPlan, planFacts } from "@/db/query/plan-facts";
import { reading } from "@/db/reading";
import { systemActor } from "@/lib/access/actor-from";
import { type Decided, decide, recordEvidence, recordPlan, recordVersion } from "../../../support/registry/papers";
import { raiseTenant } from "../../../support/registry/raise-tenant";
import { freshRow } from "../../../support/registry/rows";
import { asOwner, insertRows, type Row } from "../../../support/registry/sql";
import { type Tenant, tenantOf } from "../../../support/registry/tenant";

const owner = asOwner();
let t: Tenant;
beforeAll(async () => {
  await owner`delete from windows where number = 3`;
  t = await owner.begin((tx) => raiseTenant(tx, tenantOf("OCCIDENTE")));
});
afterAll(() => owner.end());

const ALWAYS = "1900-01-01T00:00:00.000Z";
const EARLIER = "2025-03-01T06:00:00.000Z";
/** The instant at which each change is known. */
const K = "2025-06-01T06:00:00.000Z";
const beside = (ms: number) => new Date(new Date(K).getTime() + ms);

const asKnown = (pnId: string, at: Date): Promise<KnownPlan | undefined> => {
  const system = systemActor("trabajos");
  return reading(system, async (reader) => (await planFacts(reader, system.scope, { ids: [pnId] }, at))[0]);
};

type Write = (tx: TransactionSql, pnId: string) => Promise<void>;

/** One fact of a plan in its own table. */
const fact =
  (table: "pn_windows" | "pn_closings" | "pn_cancellations" | "disbursements", known: string, over: Row): Write =>
  (tx, pnId) =>
    insertRows(tx, table, [freshRow(table, t, { pn_id: pnId, known_from: known, ...over })]);

const closing = (known: string, closed_on: string | null) =>
  fact("pn_closings", known, { closed_on, reason: "Motivo" });
const credited = (known: string, over: Row) => fact("disbursements", known, { number: 1, ...over });
const REVERSED = { reversed: true, reversed_on: "2024-03-01", reversal_reason: "Error" };

const paper =
  (...decided: Decided[]): Write =>
  async (tx, pnId) => {
    await recordVersion(tx, t, { evidenceId: await recordEvidence(tx, t, pnId), says: { doc_number: "v1" }, decided });
  };

/** A second version, and what it does to the first, all at K. */
const corrected =
  (kind: string, ...balances: { on: string; balance: number }[][]): Write =>
  async (tx, pnId) => {
    const evidenceId = await recordEvidence(tx, t, pnId, { kind });
    const version = (number: number, known: string) =>
      recordVersion(tx, t, {
        evidenceId,
        number,
        says: { doc_number: `v${number}` },
        balances: balances[number - 1] ?? [],
        decided: [["aprobada", known]],
      });
    const versionId = await version(1, EARLIER);
    await version(2, K);
    await decide(tx, t, { evidenceId, versionId }, ["sustituida", K]);
  };

const allyOf =
  (known: string): Write =>
  async (tx, pnId) => {
    const ally = freshRow("allies", t);
    await insertRows(tx, "allies", [ally]);
    const kind = (value: string, at: string) =>
      freshRow("ally_kinds", t, { ally_id: ally.id, kind: value, known_from: at });
    await insertRows(tx, "ally_kinds", [kind("comercial", ALWAYS), kind("ambos", known)]);
    const evidenceId = await recordEvidence(tx, t, pnId);
    await recordVersion(tx, t, { evidenceId, says: { ally_id: ally.id }, decided: [["aprobada", ALWAYS]] });
  };

type Known = { what: string; writes: readonly Write[]; read: (plan: KnownPlan) => unknown; was: unknown; is: unknown };

const numbers = (plan: KnownPlan) => plan.documents.map((document) => document.number);
const closedOn = (plan: KnownPlan) => plan.closedOn;
const balances = (plan: KnownPlan) => plan.documents.flatMap((document) => document.balances);
const disbursed = (plan: KnownPlan) => plan.disbursements.map((one) => [one.creditedOn, one.reversed]);

const CHANGES: readonly Known[] = [
  {
    what: "a change of window",
    writes: [fact("pn_windows", K, { window: 2 })],
    read: (plan) => plan.window,
    was: 1,
    is: 2,
  },
  { what: "a closing", writes: [closing(K, "2025-03-31")], read: closedOn, was: null, is: "2025-03-31" },
  {
    what: "a closing's correction",
    writes: [closing(EARLIER, "2025-03-31"), closing(K, "2024-12-31")],
    read: closedOn,
    was: "2025-03-31",
    is: "2024-12-31",
  },
  {
    what: "a closing's annulment",
    writes: [closing(EARLIER, "2025-03-31"), closing(K, null)],
    read: closedOn,
    was: "2025-03-31",
    is: null,
  },
  {
    what: "a cancellation, whatever its date",
    writes: [fact("pn_cancellations", K, { cancelled_on: "2020-01-01" })],
    read: (plan) => plan.cancelled,
    was: false,
    is: true,
  },
  {
    what: "a disbursement",
    writes: [credited(K, { credited_on: "2024-01-15" })],
    read: disbursed,
    was: [],
    is: [["2024-01-15", false]],
  },
  {
    what: "a disbursement's correction",
    writes: [credited(EARLIER, { credited_on: "2024-01-15" }), credited(K, { credited_on: "2024-02-15" })],
    read: disbursed,
    was: [["2024-01-15", false]],
    is: [["2024-02-15", false]],
  },
  {
    what: "a disbursement's reversal",
    writes: [credited(EARLIER, { credited_on: "2024-01-15" }), credited(K, { credited_on: "2024-01-15", ...REVERSED })],
    read: disbursed,
    was: [["2024-01-15", false]],
    is: [["2024-01-15", true]],
  },
  { what: "an approval", writes: [paper(["aprobada", K])], read: numbers, was: [], is: ["v1"] },
  { what: "an annulment", writes: [paper(["aprobada", EARLIER], ["anulada", K])], read: numbers, was: ["v1"], is: [] },
  { what: "a rejection", writes: [paper(["rechazada", K])], read: numbers, was: [], is: [] },
  { what: "a correction's approval", writes: [corrected("contrato")], read: numbers, was: ["v1"], is: ["v2"] },
  {
    what: "balances, which accumulate over versions,",
    writes: [corrected("credito", [{ on: "2025-05-31", balance: 0 }], [{ on: "2025-06-30", balance: 8 }])],
    read: balances,
    was: [{ observedOn: "2025-05-31", centavos: 0 }],
    is: [
      { observedOn: "2025-05-31", centavos: 0 },
      { observedOn: "2025-06-30", centavos: 8 },
    ],
  },
  {
    what: "an ally's other kind",
    writes: [allyOf(K)],
    read: (plan) => plan.documents.map((d) => d.allyKind),
    was: ["comercial"],
    is: ["ambos"],
  },
];

describe("known from its instant on, and not a millisecond before:", () => {
  test.each(CHANGES)("$what", async ({ writes, read, was, is }) => {
    const pnId = await owner.begin(async (tx) => {
      const id = await recordPlan(tx, t, ALWAYS);
      for (const write of writes) await write(tx, id);
      return id;
    });
    const plans = await Promise.all([-1, 0, 1].map((ms) => asKnown(pnId, beside(ms))));
    expect(plans.map((plan) => plan && read(plan))).toEqual([was, is, is]);
  });

  test("the plan itself", async () => {
    const pnId = await recordPlan(owner, t, K);
    const plans = await Promise.all([-1, 0, 1].map((ms) => asKnown(pnId, beside(ms))));
    expect(plans.map((plan) => plan?.pnId)).toEqual([undefined, pnId, pnId]);
  });
});

test("of two facts of one instant the later-written is known", async () => {
  const pnId = await recordPlan(owner, t, ALWAYS);
  await owner.begin(async (tx) => {
    await closing(K, "2024-12-31")(tx, pnId);
    await closing(K, "2025-01-31")(tx, pnId);
  });
  expect((await asKnown(pnId, beside(0)))?.closedOn).toBe("2025-01-31");
});
