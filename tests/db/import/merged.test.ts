import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reading } from "@/db/reading";
import { allyMerge } from "@/lib/ally/ally-merge";
import { mergeAllies } from "@/lib/ally/merge-allies";
import { mergeOprs } from "@/lib/opr/merge-oprs";
import { oprMerge } from "@/lib/opr/opr-merge";
import { actors } from "../../support/actors";
import { type Book, on } from "../../support/books";
import { importDesk, rowCounts } from "../../support/imports";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
const central = actors.central();
const ALLY = { codigo: "AL-D", nombre: "Comprador otra vez", tipo: "comercial" };
const CONTRACT = { ...SMALL.Evidencias?.[1], codigo: "E-D", aliado: "AL-D", numero: "N-9" };

beforeAll(async () => {
  await desk.bring({
    ...SMALL,
    Aliados: [...(SMALL.Aliados ?? []), ALLY],
    Evidencias: [...(SMALL.Evidencias ?? []), CONTRACT],
  });
  const oprs = { from: "O-1", into: "O-2" };
  const { seen } = await reading(central, (reader) => oprMerge(reader, central.scope, oprs));
  await mergeOprs(central, { requestId: uuid(), ...oprs, seen, reason: "Registrada dos veces" });
  const allies = { from: "AL-D", into: "AL-C" };
  const { seen: shown } = await reading(central, (reader) => allyMerge(reader, central.scope, allies));
  await mergeAllies(central, { requestId: uuid(), ...allies, seen: shown, reason: "Registrado dos veces" });
});
afterAll(desk.clear);

const OPR = SMALL.OPR?.[0] ?? {};
const PN = { ...SMALL.PN?.[0], codigo: "P-9", opr: "o-1" };
const assigned = { opr: "O-1", psde: "PS-2", desde: on("2019-01-01"), hasta: on("2019-12-31") };

test.each<[string, Book, object]>([
  ["a plan of it", { PN: [PN] }, { code: "ref.merged", sheet: "PN", column: "opr" }],
  ["somebody who accompanies it", { Asignaciones: [assigned] }, { code: "ref.merged", column: "opr" }],
  ["its own data", { OPR: [{ ...OPR, nombre: "Otro nombre" }] }, { code: "stored.merged", sheet: "OPR" }],
  ["an ally's own data", { Aliados: [{ ...ALLY, nombre: "Otro" }] }, { code: "stored.merged", sheet: "Aliados" }],
  [
    "a paper that names it",
    { Evidencias: [{ ...CONTRACT, codigo: "E-N", numero: "N-10", pn: "P-2" }] },
    { code: "ref.merged", column: "aliado" },
  ],
])("a code that was merged is refused in anything new, and says which stayed: %s", async (_, book, told) => {
  const before = await rowCounts();
  const { written, faults } = await desk.bring(book);
  expect(written).toBe(false);
  expect(faults).toEqual([expect.objectContaining(told)]);
  expect(faults[0]?.message).toMatch(/«(O-2|AL-C)»/);
  expect(await rowCounts()).toEqual(before);
});

test("where it says nothing new it is left as it is", async () => {
  expect(await desk.bring({ Aliados: [ALLY], Evidencias: [CONTRACT] })).toMatchObject({
    faults: [],
    sheets: { Aliados: { unchanged: 1 }, Evidencias: { unchanged: 1 } },
  });
});

test("the kind of the one that stays is fixed by the papers of both", async () => {
  const { faults } = await desk.bring({ Aliados: [{ codigo: "AL-C", nombre: "Comprador", tipo: "ambos" }] });
  expect(faults).toEqual([expect.objectContaining({ code: "stored.kind_fixed" })]);
});
