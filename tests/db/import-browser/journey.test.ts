import { v7 as uuid } from "uuid";
import { afterAll, expect, test } from "vitest";
import { confirmImport } from "@/lib/import/confirm-import";
import { giveUpImport } from "@/lib/import/give-up-import";
import { ask, rowCounts } from "../../support/imports";
import { SMALL } from "../../support/small-registry";
import { askJobs, browserDesk, eventsOf, expectRefused, member } from "./desk";

const desk = browserDesk();
afterAll(desk.clear);

const of = (codigo: string) => ({ ...SMALL.Cadenas?.[0], codigo, nombre: `Cadena ${codigo}` });
const chains = (...codes: string[]) => ({ Cadenas: codes.map(of) });
const registry = async () => {
  const { imports, import_faults, import_rows, audit, requests, ...rest } = await rowCounts();
  return rest;
};

test("a workbook is received, read, confirmed and written; its receipt stays and its file goes", async () => {
  const before = await registry();
  const id = await desk.bring(SMALL);
  expect(await desk.rowOf(id)).toMatchObject({
    state: "revisada",
    faults: 0,
    counts: { OPR: { created: 2 }, PN: { created: 3 } },
  });
  expect(await registry()).toEqual(before);
  expect(desk.waitingFiles()).toHaveLength(1);
  await desk.confirm(id);
  expect(await registry()).toEqual(before);
  await desk.write(id);
  const written = await desk.rowOf(id);
  expect(written).toMatchObject({
    state: "escrita",
    writer: "Unidad central",
    progress: null,
    counts: { OPR: { created: 2 } },
  });
  expect(written.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(desk.waitingFiles()).toEqual([]);
  expect(await ask("select 1 from import_rows")).toEqual([]);
  expect(await eventsOf(id)).toEqual([
    "import.received Unidad central",
    "import.confirmed Unidad central",
    "import.written Unidad central",
  ]);
  expect((await registry()).oprs).toBe((before.oprs ?? 0) + 2);
});

test("the same request is one import, and the second copy of its file goes", async () => {
  const file = await desk.book(chains("UNA"));
  const requestId = uuid();
  const [first, second] = [await desk.receive(file, { requestId }), await desk.receive(file, { requestId })];
  expect(second).toBe(first);
  expect(desk.waitingFiles()).toHaveLength(1);
  await desk.read(first);
  await desk.discard(first);
});

test("a double click on «write» is one confirmation; the job done twice writes once", async () => {
  const id = await desk.bring(chains("DOS"));
  const requestId = uuid();
  await desk.confirm(id, { requestId });
  await desk.confirm(id, { requestId });
  expect(
    await askJobs(`select 1 from jobs.job where name = 'write-import' and data->>'importId' = '${id}'`),
  ).toHaveLength(1);
  await desk.write(id);
  await desk.write(id);
  expect(await ask("select 1 from chains where code = 'DOS'")).toHaveLength(1);
  expect((await eventsOf(id)).filter((event) => event.startsWith("import.written"))).toHaveLength(1);
});

const faulty = { Cadenas: [of("BUENA"), { codigo: "MALA" }] };

test("with a fault nothing is written, unless the right rows are asked for; the workbook is kept to be given back", async () => {
  const id = await desk.bring(faulty);
  expect(await desk.rowOf(id)).toMatchObject({ state: "revisada", faults: 1, counts: { Cadenas: { created: 1 } } });
  await expectRefused(desk.confirm(id), "import.changed");
  await desk.confirm(id, { partial: "si" });
  await desk.write(id);
  expect(await desk.rowOf(id)).toMatchObject({ state: "escrita", partial: true, faults: 1 });
  expect(await ask("select code from chains where code in ('BUENA', 'MALA')")).toEqual([{ code: "BUENA" }]);
  expect(desk.waitingFiles()).toHaveLength(1);
});

test("what the registry became meanwhile is seen before it is written over", async () => {
  const id = await desk.bring({ Cadenas: [{ codigo: "DOS", nombre: "Otro nombre" }] });
  expect(await desk.rowOf(id)).toMatchObject({ counts: { Cadenas: { changed: 1 } } });
  await desk.confirm(id);
  await ask("update chains set name = 'Nombre puesto a mano' where code = 'DOS'");
  await desk.write(id);
  expect(await ask("select name from chains where code = 'DOS'")).toEqual([{ name: "Nombre puesto a mano" }]);
  expect(await desk.rowOf(id)).toMatchObject({ state: "revisada", refusal: { code: "import.changed" } });
  await desk.confirm(id);
  await desk.write(id);
  expect(await ask("select name from chains where code = 'DOS'")).toEqual([{ name: "Otro nombre" }]);
});

test("a new fault at the hour of writing stops it, and is shown", async () => {
  const paper = { ...SMALL.Evidencias?.[1], codigo: "E-TARDE", numero: "N-9" };
  const id = await desk.bring({ Evidencias: [paper] });
  await desk.confirm(id);
  const other = { ...paper, codigo: "E-ANTES" };
  const quicker = await desk.bring({ Evidencias: [other] });
  await desk.confirm(quicker);
  await desk.write(quicker);
  await desk.write(id);
  expect(await desk.rowOf(id)).toMatchObject({ state: "revisada", faults: 1, refusal: { code: "import.changed" } });
  expect(await ask("select code from evidences where code like 'E-%T%' order by 1")).toEqual([{ code: "E-ANTES" }]);
});

test("what was not seen is not confirmed", async () => {
  const id = await desk.bring(chains("TRES"));
  const central = await member("central");
  await expectRefused(
    confirmImport(central, { requestId: uuid(), id, seen: "otra cosa", partial: "no" }),
    "import.changed",
  );
  await desk.discard(id);
  await expectRefused(desk.confirm(id), "import.not_waiting");
});

test("discarded, it leaves its line and no file", async () => {
  const id = await desk.bring(chains("CUATRO"));
  const kept = desk.waitingFiles().length;
  await desk.discard(id);
  expect(desk.waitingFiles()).toHaveLength(kept - 1);
  expect(await desk.rowOf(id)).toMatchObject({ state: "sin_escribir" });
  expect(await ask(`select 1 from import_faults where import_id = '${id}'`)).toEqual([]);
  await expectRefused(desk.discard(id), "import.not_waiting");
});

test("a file that is no workbook is refused with its sentence, and forgotten", async () => {
  const kept = desk.waitingFiles().length;
  const id = await desk.receive("package.json");
  await desk.read(id);
  expect(await desk.rowOf(id)).toMatchObject({
    state: "fallida",
    refusal: { code: "workbook.not_a_workbook", params: {} },
  });
  expect(desk.waitingFiles()).toHaveLength(kept);
});

test("read again after a crash, it is as if it had been read once", async () => {
  const id = await desk.receive(await desk.book(faulty));
  const system = (await desk.rowOf(id)).id;
  await ask(
    `insert into import_faults (import_id, sheet, row, code, params) values ('${system}', 'Cadenas', 9, 'cell.required', '{}')`,
  );
  await ask(`insert into import_rows (import_id, sheet, row, values, comparable, target_id, fact_id)
    values ('${system}', 'Cadenas', 9, '{}', '{}', '${uuid()}', '${uuid()}')`);
  await desk.read(id);
  expect(await desk.rowOf(id)).toMatchObject({ faults: 1, counts: { Cadenas: { created: 0, unchanged: 1 } } });
  await desk.discard(id);
});

test("whoever was disabled after confirming writes nothing, and another may", async () => {
  const id = await desk.bring(chains("CINCO"));
  await desk.confirm(id);
  const central = await member("central");
  await ask(`update users set disabled_at = now() where id = '${central.id}'`);
  await desk.write(id);
  expect(await desk.rowOf(id)).toMatchObject({ state: "revisada", refusal: { code: "user.disabled" } });
  expect(await ask("select 1 from chains where code = 'CINCO'")).toEqual([]);
  await ask(`update users set disabled_at = null where id = '${central.id}'`);
  await desk.confirm(id);
  await desk.write(id);
  expect(await ask("select 1 from chains where code = 'CINCO'")).toHaveLength(1);
});

test("whoever is no longer of the central unit neither", async () => {
  const id = await desk.bring(chains("SEIS"));
  await desk.confirm(id);
  const { id: user } = await member("central");
  await ask(`update users set role = 'observador' where id = '${user}'`);
  await desk.write(id);
  await ask(`update users set role = 'central' where id = '${user}'`);
  expect(await desk.rowOf(id)).toMatchObject({ state: "revisada", refusal: { code: "role.not_allowed" } });
});

test("given up, nothing is written and the page has a sentence", async () => {
  const id = await desk.bring(chains("SIETE"));
  await desk.confirm(id);
  await giveUpImport(id, desk.uploads, new Date());
  expect(await desk.rowOf(id)).toMatchObject({ state: "fallida", refusal: { code: "import.interrupted" } });
  await desk.write(id);
  expect(await ask("select 1 from chains where code = 'SIETE'")).toEqual([]);
});

test.each(["psde.occidente", "oficina.occidente", "observador"] as const)("%s imports nothing", async (as) => {
  const kept = desk.waitingFiles().length;
  await expectRefused(desk.receive(await desk.book(chains("OCHO")), { as }), "role.not_allowed");
  expect(desk.waitingFiles()).toHaveLength(kept);
  const id = await desk.bring(chains("NUEVE"));
  await expectRefused(desk.confirm(id, { as }), "import.not_found");
});

test("progress is seen while it goes on", async () => {
  const many = Array.from({ length: 3000 }, (_, at) => of(`C-${at}`));
  const id = await desk.receive(await desk.book({ Cadenas: many }));
  const seen = new Set<string>();
  const reading = desk.read(id).then(() => true);
  while (!(await Promise.race([reading, new Promise((done) => setTimeout(done, 20))]))) {
    const { progress } = await desk.rowOf(id);
    if (progress) seen.add(progress.phase);
  }
  expect([...seen]).toEqual(expect.arrayContaining(["waiting", "reading"]));
  await desk.discard(id);
});
