import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { historicalLoad } from "@/db/query/historical-load";
import { reading } from "@/db/reading";
import { systemActor } from "@/lib/access/actor-from";
import { closeHistoricalLoad } from "@/lib/import/close-historical-load";
import { openHistoricalLoad } from "@/lib/import/open-historical-load";
import { ask } from "../../support/imports";
import { SMALL } from "../../support/small-registry";
import { browserDesk, expectRefused, member } from "./desk";

const desk = browserDesk();
afterAll(desk.clear);
beforeAll(async () => {
  const id = await desk.bring(SMALL);
  await desk.confirm(id);
  await desk.write(id);
});

const now = () => reading(systemActor("trabajos"), historicalLoad);
const asked = (reason = "Terminó la carga") => ({ requestId: uuid(), reason });
const approved = (codigo: string) => ({
  Evidencias: [{ ...SMALL.Evidencias?.[0], codigo, numero: codigo, rtn_emisor: "08019000000008" }],
});

test("it is open from the start, closed and opened with a reason, and remembers who", async () => {
  expect(await now()).toMatchObject({ open: true, who: null });
  const central = await member("central");
  const first = asked();
  await closeHistoricalLoad(central, first, new Date());
  await closeHistoricalLoad(central, first, new Date());
  expect(await now()).toMatchObject({ open: false, who: "Unidad central", reason: "Terminó la carga" });
  expect(await ask("select 1 from historical_loads")).toHaveLength(2);
  await expectRefused(closeHistoricalLoad(central, asked(), new Date()), "historical_load.already_closed");
  await openHistoricalLoad(central, asked("Faltó una oficina"), new Date());
  expect(await now()).toMatchObject({ open: true, reason: "Faltó una oficina" });
  await expectRefused(openHistoricalLoad(central, asked(), new Date()), "historical_load.already_open");
  expect(await ask("select event from audit where subject_type = 'historicalLoad' order by at")).toEqual([
    { event: "historicalLoad.closed" },
    { event: "historicalLoad.opened" },
  ]);
});

test("closed between checking and writing, what is approved is not written", async () => {
  const id = await desk.bring(approved("E-HIST"));
  expect(await desk.rowOf(id)).toMatchObject({ state: "revisada", faults: 0 });
  await desk.confirm(id);
  await closeHistoricalLoad(await member("central"), asked(), new Date());
  await desk.write(id);
  expect(await desk.rowOf(id)).toMatchObject({ state: "revisada", faults: 1, refusal: { code: "import.changed" } });
  expect(await ask("select 1 from evidences where code = 'E-HIST'")).toEqual([]);
});

test.each(["psde.occidente", "oficina.occidente", "observador"] as const)(
  "%s neither opens nor closes it",
  async (as) => {
    const before = await now();
    await expectRefused(openHistoricalLoad(await member(as), asked(), new Date()), "role.not_allowed");
    await expectRefused(closeHistoricalLoad(await member(as), asked(), new Date()), "role.not_allowed");
    expect(await now()).toEqual(before);
  },
);
