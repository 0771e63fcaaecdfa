import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oprByCode } from "@/db/query/oprs-one";
import { reading } from "@/db/reading";
import { addUser } from "@/lib/access/add-user";
import { addUserInput } from "@/lib/access/input";
import { resumeSession } from "@/lib/access/resume-session";
import { signIn } from "@/lib/access/sign-in";
import { addDays } from "@/lib/domain/civil-date";
import { assignPsde } from "@/lib/opr/assign-psde";
import { actors } from "../../support/actors";
import { PASSWORD } from "../../support/cast";
import { importDesk } from "../../support/imports";
import { codeOf, refusedWith } from "../../support/refusals";
import { logOf } from "../../support/registry/hands";
import { askOf, central, inDays, REGISTRY, timesOf, today } from "./support";

const desk = importDesk();
beforeAll(() => desk.bring(REGISTRY));
afterAll(desk.clear);

describe("another PSDE for an organisation", () => {
  test("ends the one of then the day before, starts the other, and says so in its log", async () => {
    const input = await askOf("T-01", "PS-2", inDays(30));
    expect(await assignPsde(central, input)).toBe("T-01");
    expect(await timesOf("T-01")).toEqual([`PS-1 2022-01-01…${inDays(29)}`, `PS-2 ${inDays(30)}…`]);
    expect((await logOf(input.oprId))[0]).toEqual({
      event: "opr.psdeChanged",
      before: { psde: "PS-1", psde_desde: "2022-01-01" },
      after: { psde: "PS-2", psde_desde: inDays(30) },
    });
  });

  test("or none: the office attends it, until somebody is named again", async () => {
    await assignPsde(central, await askOf("T-02", null, inDays(10)));
    expect(await timesOf("T-02")).toEqual([`PS-1 2022-01-01…${inDays(9)}`]);
    await assignPsde(central, await askOf("T-02", "PS-1", inDays(20)));
    expect(await timesOf("T-02")).toEqual([`PS-1 2022-01-01…${inDays(9)}`, `PS-1 ${inDays(20)}…`]);
  });

  test("once, however often it is sent", async () => {
    const input = await askOf("T-03", "PS-2", today);
    expect(await Promise.all([assignPsde(central, input), assignPsde(central, input)])).toEqual(["T-03", "T-03"]);
    expect(await assignPsde(central, input)).toBe("T-03");
    expect(await timesOf("T-03")).toHaveLength(2);
    expect((await logOf(input.oprId)).filter(({ event }) => event === "opr.psdeChanged")).toHaveLength(1);
  });
});

describe("it is refused", () => {
  test.each([
    ["the PSDE that accompanies it already", "PS-1", today, "assignment.same_psde"],
    ["a day on which its time only starts", "PS-2", "2022-01-01", "row.overlap"],
    ["a day before its time", "PS-2", "2021-12-31", "row.overlap"],
    ["nobody, before anybody did", null, "2021-12-31", "assignment.nothing_to_end"],
    ["nobody, on the day on which somebody starts", null, "2022-01-01", "row.overlap"],
    ["a PSDE there is not", "PS-9", today, "psde.not_found"],
  ])("%s", async (_, to, from, problem) => {
    expect(await codeOf(assignPsde(central, await askOf("T-04", to, from)))).toBe(problem);
    expect(await timesOf("T-04")).toEqual(["PS-1 2022-01-01…"]);
  });

  test("where a later one is foreseen, saying which", async () => {
    await assignPsde(central, await askOf("T-05", "PS-2", inDays(60)));
    const refusal = await refusedWith(assignPsde(central, await askOf("T-05", "PS-2", inDays(5))));
    expect(refusal).toMatchObject({ code: "row.overlap", params: { other: `PS-2: ${inDays(60)} …` } });
  });

  test("when somebody changed it meanwhile: who, and what", async () => {
    const seen = await askOf("T-06", "PS-2", inDays(40));
    await assignPsde(actors.central(), await askOf("T-06", null, inDays(20)));
    const refusal = await refusedWith(assignPsde(central, seen));
    expect(refusal).toMatchObject({
      code: "row.changed_meanwhile",
      params: { who: "Persona de central", what: "psde, psde_desde" },
    });
    expect(await timesOf("T-06")).toEqual([`PS-1 2022-01-01…${inDays(19)}`]);
    // The version that came back makes of a second «save» a decision.
    await assignPsde(central, { ...seen, requestId: uuid(), version: Number(refusal?.params.version) });
    expect(await timesOf("T-06")).toHaveLength(2);
  });

  test("two at once: one is told of the other", async () => {
    const asked = await Promise.all(["PS-2", null].map((to) => askOf("T-07", to, inDays(15))));
    const codes = await Promise.all(asked.map((input) => codeOf(assignPsde(central, input))));
    expect(codes.toSorted()).toEqual(["done", "row.changed_meanwhile"]);
    expect((await timesOf("T-07")).length).toBeLessThanOrEqual(2);
  });

  test("to everybody but the central unit", async () => {
    const input = await askOf("T-08", "PS-2", inDays(1));
    expect(await codeOf(assignPsde(await actors.oficina("OR-1"), input))).toBe("role.not_allowed");
    expect(await codeOf(assignPsde(await actors.psde("PS-1"), input))).toBe("role.not_allowed");
    expect(await codeOf(assignPsde(await actors.oficina("OR-2"), input))).toBe("opr.not_found");
    expect(await codeOf(assignPsde(await actors.psde("PS-2"), input))).toBe("opr.not_found");
    expect(await codeOf(assignPsde(actors.observador(), input))).toBe("opr.not_found");
    expect(await timesOf("T-08")).toEqual(["PS-1 2022-01-01…"]);
  });
});

describe("who sees an organisation", () => {
  const enter = async (psdeCode: string) => {
    const email = `${psdeCode.toLowerCase()}.${uuid()}@elenco.example`;
    const account = { email, name: psdeCode, role: "psde", psdeCode, password: PASSWORD };
    await addUser(central, addUserInput.parse(account));
    return signIn({ email, password: PASSWORD }, { ip: `10.9.0.${psdeCode.slice(-1)}`, userAgent: null });
  };
  // What a request does: the session as it stands now, and what exists for it.
  const sees = async (token: string, code: string) => {
    const actor = await resumeSession(token);
    return actor ? Boolean(await reading(actor, (reader) => oprByCode(reader, actor.scope, code))) : null;
  };

  test("changes with the next request of an open session, on that day and not before", async () => {
    const [old, next] = [await enter("PS-1"), await enter("PS-2")];
    await assignPsde(central, await askOf("T-09", "PS-2", inDays(1)));
    expect([await sees(old, "T-09"), await sees(next, "T-09")]).toEqual([true, false]);
    await assignPsde(central, await askOf("T-10", "PS-2", today));
    expect([await sees(old, "T-10"), await sees(next, "T-10")]).toEqual([false, true]);
    await assignPsde(central, await askOf("T-11", null, today));
    expect([await sees(old, "T-11"), await sees(next, "T-11")]).toEqual([false, false]);
    expect(await timesOf("T-11")).toEqual([`PS-1 2022-01-01…${addDays(today, -1)}`]);
  });
});
