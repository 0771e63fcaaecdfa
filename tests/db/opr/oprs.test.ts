import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { addOpr } from "@/lib/opr/add-opr";
import { changeOpr } from "@/lib/opr/change-opr";
import { changeOprContact } from "@/lib/opr/change-opr-contact";
import { addOprInput, type ChangeOprContactInput, type ChangeOprInput } from "@/lib/opr/input";
import { actors } from "../../support/actors";
import { ask, importDesk } from "../../support/imports";
import { codeOf, refusedWith } from "../../support/refusals";
import { logOf, oprOf } from "../../support/registry/hands";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
const central = actors.central();
let own: Actor;
let other: Actor;
let psde: Actor;
let officeId: string;
beforeAll(async () => {
  await desk.bring(SMALL);
  own = await actors.oficina("OR-1");
  other = await actors.oficina("OR-2");
  psde = await actors.psde("PS-1");
  officeId = (await oprOf("O-1")).officeId;
});
afterAll(desk.clear);

const typed = () => ({
  ...{ requestId: uuid(), code: "O-9", name: "  Mujeres de la Peña ", form: "esm", rtn: "0801-9000-123456", officeId },
  ...{ legalPersonality: "", municipalityCode: "0401", community: "", contact: "", phone: "" },
  ...{ women: "12", men: "0", youth: "3" },
});
const whole = async (code: string, more: Partial<ChangeOprInput> = {}): Promise<ChangeOprInput> => ({
  ...(await oprOf(code)),
  requestId: uuid(),
  ...more,
});
const members = async (code: string, more: Partial<ChangeOprContactInput> = {}): Promise<ChangeOprContactInput> => {
  const { id, version, contact, phone, women, men, youth } = await oprOf(code);
  return { requestId: uuid(), id, version, contact, phone, women, men, youth, ...more };
};

describe("registering an organisation", () => {
  test("keeps what was typed, once however often it is sent, and says so in the log", async () => {
    const input = addOprInput.parse(typed());
    expect(await addOpr(central, input)).toEqual({ code: "O-9" });
    expect(await addOpr(central, input)).toEqual({ code: "O-9" });
    const opr = await oprOf("o-9");
    expect(opr).toMatchObject({
      name: "Mujeres de la Peña",
      rtn: "08019000123456",
      community: null,
      women: 12,
      men: 0,
    });
    expect(await logOf(opr.id)).toEqual([
      { event: "opr.added", before: null, after: expect.objectContaining({ codigo: "O-9", oficina: "OR-1" }) },
    ]);
  });

  test.each([
    [{ code: "o-1" }, "code.taken"],
    [{ code: "O-8", municipalityCode: "9999" }, "field.unknown_choice"],
    [{ code: "O-8", officeId: uuid() }, "office.not_found"],
  ])("%j is refused: %s", async (given, problem) => {
    expect(await codeOf(addOpr(central, addOprInput.parse({ ...typed(), ...given })))).toBe(problem);
  });

  test("is the central unit's alone", async () => {
    for (const actor of [own, psde, actors.observador()])
      expect(await codeOf(addOpr(actor, addOprInput.parse({ ...typed(), code: "O-7" })))).toBe("role.not_allowed");
    expect(await ask("select from oprs where code = 'O-7'")).toEqual([]);
  });

  test.each([
    [{ youth: "13" }, "youth", "opr.youth_over_members"],
    [{ women: "-1" }, "women", "field.not_a_number"],
    [{ rtn: "123" }, "rtn", "rtn.malformed"],
    [{ name: " " }, "name", "field.required"],
  ])("%j is wrong at %s: %s", (given, path, problem) => {
    expect(addOprInput.safeParse({ ...typed(), ...given }).error?.issues[0]).toMatchObject({
      path: [path],
      message: problem,
    });
  });
});

describe("changing one", () => {
  test("says in the log what changed, and nothing where nothing did", async () => {
    const input = await whole("O-2", {
      name: "Otra",
      officeId: (await ask<{ id: string }>("select id from offices where code = 'OR-2'"))[0]?.id ?? "",
    });
    await changeOpr(central, input);
    expect((await logOf(input.id))[0]).toEqual({
      event: "opr.changed",
      before: { nombre: "Organización O-2", oficina: "OR-1" },
      after: { nombre: "Otra", oficina: "OR-2" },
    });
    const told = (await logOf(input.id)).length;
    await changeOpr(central, await whole("O-2"));
    expect((await logOf(input.id)).length).toBe(told);
    await changeOpr(central, await whole("O-2", { name: "Organización O-2", officeId }));
  });

  test("on what somebody changed meanwhile is refused with who and what, and passes when seen", async () => {
    const late = await whole("O-1", { community: "La Unión" });
    await changeOprContact(own, await members("O-1", { women: 11 }));
    const refusal = await refusedWith(changeOpr(central, late));
    expect(refusal).toMatchObject({
      code: "row.changed_meanwhile",
      params: { who: "Persona de oficina", what: "mujeres", version: late.version + 1 },
    });
    await changeOpr(central, { ...late, requestId: uuid(), version: late.version + 1 });
    expect(await oprOf("O-1")).toMatchObject({ community: "La Unión", women: 10 });
  });

  test("another RTN has its plans judged anew", async () => {
    const now = new Date("2026-03-01T12:00:00Z");
    await changeOpr(central, await whole("O-1", { rtn: "04019000000007" }), now);
    const rows = await ask<{ at: Date }>(
      "select computed_at as at from standings s join pns p on p.id = s.pn_id where p.code = 'P-1'",
    );
    expect(rows).toEqual([{ at: now }]);
  });

  test("is the central unit's; an office keeps its own members and contact", async () => {
    expect(await codeOf(changeOpr(own, await whole("O-1", { name: "x" })))).toBe("role.not_allowed");
    expect(await codeOf(changeOpr(other, await whole("O-1", { name: "x" })))).toBe("opr.not_found");
    expect(await codeOf(changeOprContact(psde, await members("O-1", { phone: "1" })))).toBe("role.not_allowed");
    expect(await codeOf(changeOprContact(other, await members("O-1", { phone: "1" })))).toBe("opr.not_found");
    expect(await codeOf(changeOprContact(actors.observador(), await members("O-1", { phone: "1" })))).toBe(
      "opr.not_found",
    );
    await changeOprContact(own, await members("O-1", { phone: "2662-0000" }));
    expect(await oprOf("O-1")).toMatchObject({ phone: "2662-0000", name: "Organización O-1" });
  });

  test("one that was merged into another is refused", async () => {
    await ask("update oprs set merged_into = (select id from oprs where code = 'O-1') where code = 'O-9'");
    expect(await codeOf(changeOpr(central, await whole("O-9", { name: "x" })))).toBe("opr.merged");
  });
});
