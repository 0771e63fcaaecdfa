import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ally, allyByCode } from "@/db/query/ally";
import { historyOf } from "@/db/query/history";
import { reading } from "@/db/reading";
import { addAlly } from "@/lib/ally/add-ally";
import { changeAlly } from "@/lib/ally/change-ally";
import { addAllyInput, type ChangeAllyInput } from "@/lib/ally/input";
import type { Actor } from "@/lib/domain/actor";
import { actors } from "../../support/actors";
import { ask, importDesk } from "../../support/imports";
import { codeOf, refusedWith } from "../../support/refusals";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
const central = actors.central();
let psde: Actor;
beforeAll(async () => {
  await desk.bring(SMALL);
  psde = await actors.psde("PS-2");
});
afterAll(desk.clear);

const known = async (code: string) => (await reading(central, (reader) => allyByCode(reader, code))) as Ally;
const edit = async (code: string, more: Partial<ChangeAllyInput> = {}): Promise<ChangeAllyInput> => {
  const { code: _, mergedInto: __, isNamed: ___, ...said } = await known(code);
  return { requestId: uuid(), ...said, ...more };
};
const kinds = (code: string) =>
  ask<{ kind: string }>(
    `select k.kind from ally_kinds k join allies a on a.id = k.ally_id where a.code = '${code}' order by k.known_from, k.id`,
  ).then((rows) => rows.map((row) => row.kind));
const typed = { requestId: uuid(), code: "AL-N", name: "Nuevo", kind: "comercial", class: "", contact: "" };

describe("adding", () => {
  test("anybody of the field adds an ally, whose kind is known from then on; a second click adds no second one", async () => {
    const before = new Date();
    const input = addAllyInput.parse({ ...typed, country: "HN", taxId: "0801-9000-123456" });
    expect(await addAlly(psde, input)).toEqual({ code: "AL-N" });
    expect(await addAlly(psde, input)).toEqual({ code: "AL-N" });
    expect(await known("al-n")).toMatchObject({ taxId: "08019000123456", class: null, contact: null, version: 1 });
    const facts = await ask<{ known_from: Date }>(
      `select known_from from ally_kinds where ally_id = '${(await known("AL-N")).id}'`,
    );
    expect(facts).toHaveLength(1);
    expect(Number(facts[0]?.known_from)).toBeGreaterThanOrEqual(before.getTime());
  });

  test("a code that is taken, in any case, is refused, and so is whoever only consults", async () => {
    const input = addAllyInput.parse({ ...typed, requestId: uuid(), code: "al-c", country: "HN", taxId: "" });
    expect(await codeOf(addAlly(central, input))).toBe("code.taken");
    expect(await codeOf(addAlly(actors.observador(), { ...input, code: "AL-O" }))).toBe("role.not_allowed");
  });

  test.each([
    ["HN", "0801-1990-12345", "rtn.malformed"],
    ["HN", "ID 9", "rtn.malformed"],
    ["XX", "", "field.unknown_choice"],
  ])("of %s, the tax id «%s» is refused: %s", (country, taxId, code) => {
    expect(addAllyInput.safeParse({ ...typed, country, taxId }).error?.issues[0]?.message).toBe(code);
  });

  test("a foreign tax id is taken as it is written", () => {
    expect(addAllyInput.parse({ ...typed, country: "GT", taxId: " 1234-K " })).toMatchObject({ taxId: "1234-K" });
  });
});

describe("changing", () => {
  test("what changed is told, from what to what, to whoever may change it too", async () => {
    await changeAlly(psde, await edit("AL-X", { name: "Extranjero S. A.", country: "MX" }));
    const { id } = await known("AL-X");
    const [last] = await reading(await actors.oficina("OR-2"), (reader) => historyOf(reader, [id]));
    expect(last).toMatchObject({
      event: "ally.changed",
      who: psde.name,
      before: { nombre: "Extranjero", pais: "GT" },
      after: { nombre: "Extranjero S. A.", pais: "MX" },
    });
    expect(await reading(actors.observador(), (reader) => historyOf(reader, [id]))).toEqual([]);
  });

  test("nothing changed writes nothing", async () => {
    const { version } = await known("AL-X");
    await changeAlly(central, await edit("AL-X"));
    expect((await known("AL-X")).version).toBe(version);
  });

  test("of two who edit at once the second is told who changed what, and nothing of theirs is written", async () => {
    const mine = await edit("AL-F", { contact: "Ventanilla 2" });
    await changeAlly(psde, await edit("AL-F", { name: "Banco del Valle" }));
    const refusal = await refusedWith(changeAlly(central, mine));
    expect(refusal?.code).toBe("row.changed_meanwhile");
    expect(refusal?.params).toMatchObject({ who: psde.name, what: "nombre", version: mine.version + 1 });
    expect(await known("AL-F")).toMatchObject({ name: "Banco del Valle", contact: null });
  });

  test("who edits what is not there is told so", async () => {
    expect(await codeOf(changeAlly(central, { ...(await edit("AL-F")), id: uuid() }))).toBe("ally.not_found");
  });
});

describe("the kind", () => {
  test("of one that no submitted document names is another from then on, and the former stays known of before", async () => {
    await changeAlly(psde, await edit("AL-X", { kind: "ambos" }));
    expect(await kinds("AL-X")).toEqual(["comercial", "ambos"]);
    expect((await known("AL-X")).kind).toBe("ambos");
  });

  test("is fixed once one does, even one that the asker may not see", async () => {
    expect(await ask("select 1 from assignments a join psdes p on p.id = a.psde_id where p.code = 'PS-2'")).toEqual([]);
    expect(await codeOf(changeAlly(psde, await edit("AL-C", { kind: "ambos" })))).toBe("ally.kind_fixed");
    expect(await kinds("AL-C")).toEqual(["comercial"]);
    await changeAlly(psde, await edit("AL-C", { name: "Comprador mayor" }));
    expect((await known("AL-C")).name).toBe("Comprador mayor");
  });

  test("as the form gives it is one of three", () => {
    expect(addAllyInput.safeParse({ ...typed, kind: "otro", country: "HN", taxId: "" }).success).toBe(false);
  });
});
