import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { addPn } from "@/lib/pn/add-pn";
import { cancelPn } from "@/lib/pn/cancel-pn";
import { closePn } from "@/lib/pn/close-pn";
import { correctDisbursement } from "@/lib/pn/correct-disbursement";
import { registerDisbursement } from "@/lib/pn/register-disbursement";
import { reverseDisbursement } from "@/lib/pn/reverse-disbursement";
import { actors } from "../../support/actors";
import { ask, importDesk } from "../../support/imports";
import { codeOf } from "../../support/refusals";
import { ofPlan, oprOf, planOf } from "../../support/registry/hands";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
const central = actors.central();
let office: Actor;
let code: string;
beforeAll(async () => {
  await desk.bring(SMALL);
  office = await actors.oficina("OR-1");
});
afterAll(desk.clear);
beforeEach(async () => {
  code = `R-${uuid()}`;
  const { chainId } = await planOf("P-1");
  const amounts = { amountProject: null, amountOpr: null, amountFinancial: null };
  const oprId = (await oprOf("O-1")).id;
  await addPn(central, { requestId: uuid(), oprId, code, title: "Plan", window: 1, chainId, ...amounts });
});

const seen = async () => {
  const { pnId, version } = await ofPlan(code);
  return () => ({ requestId: uuid(), pnId, version });
};
const credit = { number: 1, creditedOn: "2024-01-15", amount: 100, reference: null, proof: null };
const outcomes = async (work: readonly Promise<unknown>[]) => (await Promise.all(work.map(codeOf))).sort();
const rows = async (table: string) =>
  (await ask(`select from ${table} f join pns p on p.id = f.pn_id where p.code = '${code}'`)).length;

// Enough at once that some wait for the lock while another writes.
const FIVE = [0, 1, 2, 3, 4];

test("of those who register a disbursement on what they saw, one does and the others are told", async () => {
  const ask = await seen();
  const told = await outcomes(FIVE.map((i) => registerDisbursement(office, { ...ask(), ...credit, number: 1 + i })));
  expect(told).toEqual(["done", ...FIVE.slice(1).map(() => "row.changed_meanwhile")]);
  expect(await rows("disbursements")).toBe(1);
});

test("a double click writes once and both get the answer", async () => {
  const once = (await seen())();
  const told = await outcomes(FIVE.map(() => registerDisbursement(office, { ...once, ...credit })));
  expect(told).toEqual(FIVE.map(() => "done"));
  expect(await rows("disbursements")).toBe(1);
});

test("a correction and a reversal at once never hide each other", async () => {
  await registerDisbursement(office, { ...(await seen())(), ...credit });
  const ask = await seen();
  const told = await outcomes([
    correctDisbursement(office, { ...ask(), ...credit, amount: 200 }),
    reverseDisbursement(central, { ...ask(), number: 1, reversedOn: "2024-02-01", reason: "Error" }),
  ]);
  expect(told.filter((one) => one === "done")).toHaveLength(1);
  expect(await rows("disbursements")).toBe(2);
});

test("closing and cancelling at once: one of them", async () => {
  const ask = await seen();
  const told = await outcomes([
    ...FIVE.map(() => closePn(office, { ...ask(), closedOn: "2025-03-31", act: "A-1" })),
    cancelPn(central, { ...ask(), cancelledOn: "2024-06-01", reason: "Desistió" }),
  ]);
  expect(told.filter((one) => one === "done")).toHaveLength(1);
  expect((await rows("pn_closings")) + (await rows("pn_cancellations"))).toBe(1);
  const { state } = await planOf(code);
  expect(told.filter((one) => one !== "done")).toEqual(
    FIVE.map(() => (state === "cancelado" ? "pn.cancelled" : "pn.closed")),
  );
});
