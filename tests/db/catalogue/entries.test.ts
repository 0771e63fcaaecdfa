import { v7 as uuid } from "uuid";
import { describe, expect, test } from "vitest";
import { entryByCode, listEntries } from "@/db/query/catalogue-entries";
import { historyOf } from "@/db/query/history";
import { financingWindows } from "@/db/query/windows";
import { reading } from "@/db/reading";
import { addChain } from "@/lib/catalogue/add-chain";
import { addOffice } from "@/lib/catalogue/add-office";
import { addPsde } from "@/lib/catalogue/add-psde";
import { changeChain } from "@/lib/catalogue/change-chain";
import { changeOffice } from "@/lib/catalogue/change-office";
import { changePsde } from "@/lib/catalogue/change-psde";
import { describeWindow } from "@/lib/catalogue/describe-window";
import { addPsdeInput } from "@/lib/catalogue/input";
import { windowId } from "@/lib/catalogue/window-id";
import { actors } from "../../support/actors";
import { codeOf, refusedWith } from "../../support/refusals";

const central = actors.central();
const history = async (id: string) =>
  (await reading(central, (reader) => historyOf(reader, [id]))).map(({ event, before, after }) => [
    event,
    before,
    after,
  ]);

describe.each([
  ["office", addOffice, changeOffice],
  ["chain", addChain, changeChain],
  ["psde", addPsde, changePsde],
] as const)("the catalogue of %s", (catalogue, add, change) => {
  const rtn = catalogue === "psde" ? { rtn: null } : {};
  const entry = async (code: string) => {
    const found = await reading(central, (reader) => entryByCode(reader, catalogue, code));
    if (!found) throw new Error(`${code} is not there`);
    return found;
  };
  const asked = (code: string, name: string) => ({ requestId: uuid(), code, name, rtn: null });

  test("takes an entry once, tells it, and refuses its code a second time in any case", async () => {
    const input = asked("X-1", "Primera");
    expect(await add(central, input)).toEqual({ code: "X-1" });
    expect(await add(central, input)).toEqual({ code: "X-1" });
    expect(await codeOf(add(central, asked("x-1", "Segunda")))).toBe("code.taken");
    const { id } = await entry("x-1");
    expect(await history(id)).toEqual([[`${catalogue}.added`, null, { codigo: "X-1", nombre: "Primera", ...rtn }]]);
  });

  test("is changed by version, and the second of two is told what changed", async () => {
    const { id, version } = await entry("X-1");
    const edit = (name: string) => ({ requestId: uuid(), id, version, name, rtn: null });
    await change(central, edit("Renombrada"));
    const refusal = await refusedWith(change(central, edit("De otra manera")));
    expect(refusal).toMatchObject({ code: "row.changed_meanwhile", params: { what: "nombre", version: version + 1 } });
    expect((await entry("X-1")).name).toBe("Renombrada");
    expect(await history(id)).toHaveLength(2);
    expect(await codeOf(change(central, { ...edit("x"), id: uuid() }))).toBe(`${catalogue}.not_found`);
  });

  test("is the central unit's to write", async () => {
    const { id, version } = await entry("X-1");
    const changed = { requestId: uuid(), id, version, name: "Ajena", rtn: null };
    for (const actor of [await actors.oficina("X-1"), await actors.psde("X-1"), actors.observador()]) {
      expect(await codeOf(add(actor, asked("X-9", "Ajena")))).toBe("role.not_allowed");
      expect(await codeOf(change(actor, changed))).toBe("role.not_allowed");
    }
    expect((await entry("X-1")).name).toBe("Renombrada");
  });

  test("is listed by pages, and searched without its accents", async () => {
    await add(central, asked("X-2", "Ñandú de Ocotepeque"));
    const page = { sort: "codigo", down: true, limit: 1, offset: 0 } as const;
    const list = (search?: string) => reading(central, (reader) => listEntries(reader, catalogue, search, page));
    expect((await list("NANDU")).rows.map((row) => row.code)).toEqual(["X-2"]);
    expect((await list("x-")).total).toBe(2);
  });
});

test("a PSDE's RTN has 14 digits, or there is none", () => {
  const typed = { requestId: uuid(), code: "PS", name: "PS" };
  expect(addPsdeInput.parse({ ...typed, rtn: "0801-9000-123456" }).rtn).toBe("08019000123456");
  expect(addPsdeInput.parse({ ...typed, rtn: " " }).rtn).toBeNull();
  expect(addPsdeInput.safeParse({ ...typed, rtn: "0801" }).error?.issues[0]?.message).toBe("rtn.malformed");
});

describe("a financing window", () => {
  const second = async () => {
    const found = (await reading(central, financingWindows)).find(({ number }) => number === 2);
    if (!found) throw new Error("no window 2");
    return found;
  };

  test("is worded by the central unit, by version, and told", async () => {
    const { description, version } = await second();
    const input = { requestId: uuid(), number: 2, version, description: "Con aliado comercial y financiero" };
    expect(await codeOf(describeWindow(actors.observador(), input))).toBe("role.not_allowed");
    await describeWindow(central, input);
    expect((await second()).description).toBe(input.description);
    expect((await history(windowId(2)))[0]).toEqual([
      "window.described",
      { ventana: 2, descripcion: description },
      { ventana: 2, descripcion: input.description },
    ]);
    expect(await codeOf(describeWindow(central, { ...input, requestId: uuid(), description: "Otra" }))).toBe(
      "row.changed_meanwhile",
    );
    expect(await codeOf(describeWindow(central, { ...input, requestId: uuid(), number: 4 }))).toBe("window.not_found");
  });
});
