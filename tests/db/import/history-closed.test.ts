import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, importDesk } from "../../support/imports";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
afterAll(desk.clear);
const load = (open: boolean) =>
  ask(`insert into historical_loads (id, open, known_from, recorded_at, recorded_by)
    values (gen_random_uuid(), ${open}, now(), now(), '00000000-0000-7000-8000-000000000001')`);
beforeAll(async () => {
  expect(await desk.bring(SMALL)).toMatchObject({ written: true, faults: [] });
});

test("a closed historical load takes no approved paper, and nothing else is turned away", async () => {
  await load(false);
  const approved = { ...SMALL.Evidencias?.[0], codigo: "E-2", numero: "N-8" };
  const { faults, written } = await desk.bring({ Evidencias: [approved] });
  expect(written).toBe(false);
  expect(faults).toMatchObject([
    { code: "history.closed", sheet: "Evidencias", row: 2, column: "estado", value: "aprobada" },
  ]);
  expect(await desk.bring({ Evidencias: [{ ...approved, estado: "enviada", revisada_en: null }] })).toMatchObject({
    written: true,
  });
  expect(await desk.bring(SMALL)).toMatchObject({ written: true, faults: [] });
  await load(true);
  expect(await desk.bring({ Evidencias: [{ ...approved, codigo: "E-3", numero: "N-7" }] })).toMatchObject({
    written: true,
  });
});
