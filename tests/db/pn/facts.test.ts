import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { addPn } from "@/lib/pn/add-pn";
import { annulClosing } from "@/lib/pn/annul-closing";
import { cancelPn } from "@/lib/pn/cancel-pn";
import { changePn } from "@/lib/pn/change-pn";
import { closePn } from "@/lib/pn/close-pn";
import { correctDisbursement } from "@/lib/pn/correct-disbursement";
import { addPnInput, disbursementInput } from "@/lib/pn/input";
import { registerDisbursement } from "@/lib/pn/register-disbursement";
import { reverseDisbursement } from "@/lib/pn/reverse-disbursement";
import { actors } from "../../support/actors";
import { ask, importDesk } from "../../support/imports";
import { codeOf, refusedWith } from "../../support/refusals";
import { logOf, ofPlan, oprOf, planOf } from "../../support/registry/hands";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
const central = actors.central();
let own: Actor;
let other: Actor;
let psde: Actor;
beforeAll(async () => {
  await desk.bring(SMALL);
  own = await actors.oficina("OR-1");
  other = await actors.oficina("OR-2");
  psde = await actors.psde("PS-1");
});
afterAll(desk.clear);

let count = 0;
/** A plan of its own for each test, approved and without any fact but its window. */
const freshPlan = async (more: object = {}) => {
  count += 1;
  const { id: oprId } = await oprOf("O-1");
  const { chainId } = await planOf("P-1");
  const typed = { requestId: uuid(), oprId, code: `N-${count}`, title: "Nuevo", window: "1", chainId };
  const { code } = await addPn(
    central,
    addPnInput.parse({ ...typed, amountProject: "12,345.50", amountOpr: "", amountFinancial: "", ...more }),
  );
  return code;
};
const credit = { number: 1, creditedOn: "2024-01-15", amount: 100_000, reference: "T-1", proof: null };
const credited = async (more: object = {}) => {
  const code = await freshPlan();
  await registerDisbursement(own, { ...(await ofPlan(code)), ...credit, ...more });
  return code;
};
const standing = async (code: string) =>
  (
    await ask(`select s.first_disbursed_on::text as first, s.d18::text, s.closed_on::text as closed, s.executed_on::text as executed, s.cancelled, s."window"
      from standings s join pns p on p.id = s.pn_id where p.code = '${code}'`)
  )[0];

describe("a plan", () => {
  test("begins approved, in a window known from now on, and with how it stands", async () => {
    const code = await freshPlan();
    expect(await planOf(code)).toMatchObject({ state: "aprobado", window: 1, amountProject: 1_234_550, version: 1 });
    expect(await standing(code)).toMatchObject({ first: null, executed: null, window: 1 });
    expect(await logOf((await planOf(code)).id)).toEqual([
      { event: "pn.added", before: null, after: expect.objectContaining({ codigo: code, opr: "O-1", cadena: "CAFE" }) },
    ]);
  });

  test("is added and changed by the central unit alone, with a code of its own", async () => {
    await expect(freshPlan({ code: "p-1" })).rejects.toMatchObject({ code: "code.taken" });
    const { id: oprId } = await oprOf("O-1");
    const { chainId, id: pnId, version, title } = await planOf("P-1");
    const said = { title, window: 1, chainId, amountProject: null, amountOpr: null, amountFinancial: null } as const;
    for (const [actor, code] of [
      [own, "role.not_allowed"],
      [psde, "role.not_allowed"],
      [other, "opr.not_found"],
    ] as const)
      expect(await codeOf(addPn(actor, { requestId: uuid(), oprId, code: "X", ...said }))).toBe(code);
    for (const [actor, code] of [
      [own, "role.not_allowed"],
      [psde, "role.not_allowed"],
      [other, "pn.not_found"],
      [actors.observador(), "pn.not_found"],
    ] as const)
      expect(await codeOf(changePn(actor, { requestId: uuid(), pnId, version, ...said }))).toBe(code);
  });

  test("moves to another window by a new fact, and is judged by it", async () => {
    const code = await freshPlan();
    const { chainId, title } = await planOf(code);
    const said = { title, chainId, amountProject: null, amountOpr: null, amountFinancial: null };
    await changePn(central, { ...(await ofPlan(code)), ...said, window: 2 });
    expect(await standing(code)).toMatchObject({ window: 2 });
    expect(
      await ask(
        `select w."window" from pn_windows w join pns p on p.id = w.pn_id where p.code = '${code}' order by w.known_from, w.id`,
      ),
    ).toEqual([{ window: 1 }, { window: 2 }]);
    expect((await logOf((await planOf(code)).id))[0]).toMatchObject({ before: { ventana: 1 }, after: { ventana: 2 } });
  });
});

describe("a disbursement", () => {
  test("starts the clock and the execution, once however often it is sent", async () => {
    const code = await freshPlan();
    const input = { ...(await ofPlan(code)), ...credit };
    await registerDisbursement(own, input);
    await registerDisbursement(own, input);
    expect(await planOf(code)).toMatchObject({ state: "en_ejecucion", version: 2 });
    expect(await standing(code)).toMatchObject({ first: "2024-01-15", d18: "2025-07-15" });
    expect(
      (await ask(`select from disbursements d join pns p on p.id = d.pn_id where p.code = '${code}'`)).length,
    ).toBe(1);
  });

  test("corrected, is a new fact of the same number", async () => {
    const code = await credited();
    await correctDisbursement(own, { ...(await ofPlan(code)), ...credit, creditedOn: "2024-03-20" });
    expect(await standing(code)).toMatchObject({ first: "2024-03-20", d18: "2025-09-20" });
    expect((await logOf((await planOf(code)).id))[0]).toEqual({
      event: "disbursement.corrected",
      before: { numero: 1, fecha_acreditacion: "2024-01-15" },
      after: { numero: 1, fecha_acreditacion: "2024-03-20" },
    });
    const rows = await ask<{ on: string }>(
      `select credited_on::text as on from disbursements d join pns p on p.id = d.pn_id where p.code = '${code}' order by d.known_from, d.id`,
    );
    expect(rows.map((row) => row.on)).toEqual(["2024-01-15", "2024-03-20"]);
  });

  test("reversed, stops the clock, and no longer changes", async () => {
    const code = await credited();
    const reversal = { number: 1, reversedOn: "2024-02-01", reason: "Cuenta equivocada" };
    expect(
      await codeOf(reverseDisbursement(own, { ...(await ofPlan(code)), ...reversal, reversedOn: "2024-01-14" })),
    ).toBe("disbursement.before_credit");
    expect(await codeOf(reverseDisbursement(own, { ...(await ofPlan(code)), ...reversal, number: 2 }))).toBe(
      "disbursement.not_found",
    );
    await reverseDisbursement(own, { ...(await ofPlan(code)), ...reversal });
    expect(await planOf(code)).toMatchObject({ state: "aprobado" });
    expect(await standing(code)).toMatchObject({ first: null, d18: null });
    expect(await codeOf(reverseDisbursement(own, { ...(await ofPlan(code)), ...reversal }))).toBe(
      "disbursement.reversed",
    );
    expect(await codeOf(correctDisbursement(own, { ...(await ofPlan(code)), ...credit }))).toBe(
      "disbursement.reversed",
    );
  });

  test("of a taken number, or of a day that has not come, is refused", async () => {
    const code = await credited();
    const refusal = await refusedWith(registerDisbursement(own, { ...(await ofPlan(code)), ...credit }));
    expect(refusal).toMatchObject({ code: "disbursement.number_taken", params: { next: 2 } });
    const now = new Date("2024-01-15T05:59:00Z");
    expect(await codeOf(registerDisbursement(own, { ...(await ofPlan(code)), ...credit, number: 2 }, now))).toBe(
      "date.future",
    );
    const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const typed = { ...(await ofPlan(code)), number: "0", creditedOn: day, amount: "0", reference: "", proof: "" };
    expect(disbursementInput.safeParse(typed).error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ["number", "field.not_a_number"],
      ["creditedOn", "date.future"],
      ["amount", "money.zero"],
    ]);
  });

  test("is the office's and the central unit's", async () => {
    const code = await credited();
    const input = { ...(await ofPlan(code)), ...credit, number: 2 };
    for (const [actor, problem] of [
      [psde, "role.not_allowed"],
      [other, "pn.not_found"],
      [actors.observador(), "pn.not_found"],
    ] as const) {
      expect(await codeOf(registerDisbursement(actor, input))).toBe(problem);
      expect(await codeOf(correctDisbursement(actor, { ...input, number: 1 }))).toBe(problem);
      expect(
        await codeOf(reverseDisbursement(actor, { ...input, number: 1, reversedOn: "2024-02-01", reason: "x" })),
      ).toBe(problem);
    }
    expect(await planOf(code)).toMatchObject({ version: 2 });
    await registerDisbursement(central, input);
  });
});

describe("a closing", () => {
  const closing = { closedOn: "2025-03-31", act: "ACTA-7" };

  test("executes the plan, from either state, once", async () => {
    for (const code of [await freshPlan(), await credited()]) {
      await closePn(own, { ...(await ofPlan(code)), ...closing });
      expect(await planOf(code)).toMatchObject({ state: "ejecutado", closedOn: "2025-03-31", closingAct: "ACTA-7" });
      expect(await standing(code)).toMatchObject({ executed: "2025-03-31" });
      expect(await codeOf(closePn(own, { ...(await ofPlan(code)), ...closing }))).toBe("pn.closed");
    }
  });

  test("is annulled by the central unit, and what was there before is the state again", async () => {
    const code = await credited();
    const annulment = { act: "ACTA-8", reason: "Se cerró otro plan" };
    expect(await codeOf(annulClosing(central, { ...(await ofPlan(code)), ...annulment }))).toBe("pn.not_closed");
    await closePn(own, { ...(await ofPlan(code)), ...closing });
    expect(await codeOf(annulClosing(own, { ...(await ofPlan(code)), ...annulment }))).toBe("role.not_allowed");
    await annulClosing(central, { ...(await ofPlan(code)), ...annulment });
    expect(await planOf(code)).toMatchObject({ state: "en_ejecucion", closedOn: null });
    expect(await standing(code)).toMatchObject({ closed: null, executed: null });
    expect((await logOf((await planOf(code)).id))[0]).toMatchObject({
      before: { fecha_cierre: "2025-03-31", acta_cierre: "ACTA-7" },
      after: { fecha_cierre: null, acta_anulacion: "ACTA-8", motivo_anulacion: "Se cerró otro plan" },
    });
    await closePn(own, { ...(await ofPlan(code)), ...closing });
    expect(await standing(code)).toMatchObject({ executed: "2025-03-31" });
  });

  test("belongs to whom the plan does", async () => {
    const code = await freshPlan();
    const input = { ...(await ofPlan(code)), ...closing };
    expect(await codeOf(closePn(psde, input))).toBe("role.not_allowed");
    expect(await codeOf(closePn(other, input))).toBe("pn.not_found");
    expect(await codeOf(closePn(own, { ...input, closedOn: "2025-04-01" }, new Date("2025-04-01T05:59:59Z")))).toBe(
      "date.future",
    );
  });
});

describe("a cancellation", () => {
  const cancelling = { cancelledOn: "2024-06-01", reason: "Desistió" };

  test("ends the plan: nothing is closed or credited after it", async () => {
    const code = await credited();
    expect(await codeOf(cancelPn(own, { ...(await ofPlan(code)), ...cancelling }))).toBe("role.not_allowed");
    await cancelPn(central, { ...(await ofPlan(code)), ...cancelling });
    expect(await planOf(code)).toMatchObject({ state: "cancelado", cancelledOn: "2024-06-01" });
    expect(await standing(code)).toMatchObject({ cancelled: true, executed: null });
    expect(await codeOf(cancelPn(central, { ...(await ofPlan(code)), ...cancelling }))).toBe("pn.cancelled");
    expect(await codeOf(closePn(own, { ...(await ofPlan(code)), closedOn: "2024-06-02", act: "A" }))).toBe(
      "pn.cancelled",
    );
    const late = { ...(await ofPlan(code)), ...credit, number: 2 };
    expect(await codeOf(registerDisbursement(own, { ...late, creditedOn: "2024-06-02" }))).toBe(
      "disbursement.after_cancellation",
    );
    await registerDisbursement(own, { ...late, creditedOn: "2024-06-01" });
    expect(await planOf(code)).toMatchObject({ state: "cancelado" });
  });

  test("of a closed plan waits for its closing to be annulled", async () => {
    expect(await codeOf(cancelPn(central, { ...(await ofPlan("P-2")), ...cancelling }))).toBe("pn.closed");
  });
});
