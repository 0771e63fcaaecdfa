import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AskedOprs, listOprs } from "@/db/query/oprs";
import { governingSet } from "@/db/query/parameter-sets";
import { type AskedPns, listPns } from "@/db/query/pns";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import { actors } from "../../support/actors";
import { on } from "../../support/books";
import { ask, importDesk } from "../../support/imports";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
const central = actors.central();
const TODAY = "2026-01-31";
const { OPR = [], PN = [] } = SMALL;
beforeAll(async () => {
  const valle = {
    ...OPR[0],
    codigo: "O-3",
    nombre: "Ñandú del Ángel",
    departamento: "01",
    municipio: "0101",
    oficina: "OR-2",
    forma: "eac",
  };
  const other = { ...valle, psde: "PS-2", psde_desde: on("2022-01-01") };
  await desk.bring({
    ...SMALL,
    OPR: [...OPR, other],
    PN: [...PN, { ...PN[0], codigo: "P-4", opr: "O-3", titulo: "Beneficio húmedo", ventana: 3 }],
  });
});
afterAll(desk.clear);

const idOf = async (table: string, code: string) =>
  String((await ask(`select id from ${table} where code = '${code}'`))[0]?.id);
const page = { limit: 50, offset: 0, down: false } as const;
const oprs = async (actor: Actor, asked: Partial<AskedOprs> = {}) =>
  (await reading(actor, (reader) => listOprs(reader, actor.scope, { ...page, sort: "codigo", ...asked }))).rows;
const pns = (actor: Actor, asked: Partial<AskedPns> = {}) =>
  reading(actor, async (reader) => {
    const set = await governingSet(reader, TODAY, new Date());
    return (await listPns(reader, actor.scope, { setId: set.id, cutoff: TODAY }, { ...page, sort: "codigo", ...asked }))
      .rows;
  });
const codes = (rows: readonly { code: string }[]) => rows.map(({ code }) => code);

describe("organisations", () => {
  test("are seen in scope alone", async () => {
    expect(codes(await oprs(central))).toEqual(["O-1", "O-2", "O-3"]);
    expect(codes(await oprs(await actors.oficina("OR-1")))).toEqual(["O-1", "O-2"]);
    expect(codes(await oprs(await actors.psde("PS-2")))).toEqual(["O-3"]);
    expect(codes(await oprs(actors.observador()))).toEqual([]);
  });

  test.each([["ñandu"], ["NANDÚ DEL"], ["o-3"], ["angel"]])(
    "are found by «%s», whatever its accents and case",
    async (search) => {
      expect(codes(await oprs(central, { search }))).toEqual(["O-3"]);
    },
  );

  test("search does not read beyond the scope, and takes no wildcard", async () => {
    expect(codes(await oprs(await actors.psde("PS-1"), { search: "angel" }))).toEqual([]);
    expect(codes(await oprs(central, { search: "%" }))).toEqual([]);
  });

  test("are narrowed and sorted", async () => {
    expect(codes(await oprs(central, { officeId: await idOf("offices", "OR-2") }))).toEqual(["O-3"]);
    expect(codes(await oprs(central, { psdeId: await idOf("psdes", "PS-1") }))).toEqual(["O-1", "O-2"]);
    expect(codes(await oprs(central, { department: "01" }))).toEqual(["O-3"]);
    expect(codes(await oprs(central, { form: "eac" }))).toEqual(["O-3"]);
    expect(codes(await oprs(central, { sort: "municipio" }))[0]).toBe("O-3");
    expect(codes(await oprs(central, { sort: "nombre", down: true }))).toEqual(["O-2", "O-1", "O-3"]);
    expect(codes(await oprs(central, { offset: 1, limit: 1 }))).toEqual(["O-2"]);
  });

  test("tell their place, their PSDE today and how many plans they have", async () => {
    expect((await oprs(central, { search: "o-2" }))[0]).toMatchObject({
      municipality: "Santa Rosa de Copán",
      office: "Oficina 1",
      psde: "Proveedor 1",
      plans: 2,
    });
  });

  test("one registered twice is listed once", async () => {
    await ask("update oprs set merged_into = (select id from oprs where code = 'O-1') where code = 'O-2'");
    expect(codes(await oprs(central))).toEqual(["O-1", "O-3"]);
    await ask("update oprs set merged_into = null where code = 'O-2'");
  });
});

describe("plans", () => {
  test("are seen in scope; of Consulta, the outline of all", async () => {
    expect(codes(await pns(central))).toEqual(["P-1", "P-2", "P-3", "P-4"]);
    expect(codes(await pns(await actors.oficina("OR-2")))).toEqual(["P-4"]);
    expect(codes(await pns(await actors.psde("PS-1")))).toEqual(["P-1", "P-2", "P-3"]);
    expect(codes(await pns(actors.observador()))).toEqual(["P-1", "P-2", "P-3", "P-4"]);
  });

  test.each([
    ["humedo", ["P-4"]],
    ["ñandú", ["P-4"]],
    ["p-2", ["P-2"]],
    ["organizacion o-2", ["P-2", "P-3"]],
  ])("are found by «%s»: code, title or organisation", async (search, expected) =>
    expect(codes(await pns(central, { search }))).toEqual(expected),
  );

  test("are narrowed by every filter", async () => {
    const narrowed: readonly [Partial<AskedPns>, string[]][] = [
      [{ state: "cancelado" }, ["P-3"]],
      [{ window: 3 }, ["P-4"]],
      [{ chainId: await idOf("chains", "CAFE") }, ["P-1", "P-2", "P-3", "P-4"]],
      [{ officeId: await idOf("offices", "OR-2") }, ["P-4"]],
      [{ psdeId: await idOf("psdes", "PS-1"), state: "ejecutado" }, ["P-2"]],
      [{ verdict: "sin_evidencia" }, ["P-2"]],
      [{ verdict: "no_ejecutado" }, ["P-1", "P-3", "P-4"]],
    ];
    for (const [asked, expected] of narrowed) expect(codes(await pns(central, asked))).toEqual(expected);
  });

  test("are sorted, and tell how they stand", async () => {
    expect(codes(await pns(central, { sort: "opr", down: true }))[3]).toBe("P-4");
    expect(codes(await pns(central, { sort: "estado" }))).toEqual(["P-4", "P-3", "P-2", "P-1"]);
    const [first] = await pns(central, { sort: "mes18" });
    expect(first).toMatchObject({ d18: "2025-07-15", oprName: expect.stringContaining("Organización") });
  });
});
