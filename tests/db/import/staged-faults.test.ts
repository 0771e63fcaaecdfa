import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importDesk, rowCounts } from "../../support/imports";
import { SMALL } from "../../support/small-registry";
import { EVIDENCE_FAULTS, REGISTRY_FAULTS } from "../../support/staged-faults";

const desk = importDesk();
afterAll(desk.clear);

beforeAll(async () => {
  const first = await desk.bring(SMALL);
  expect(first).toMatchObject({ written: true, faults: [] });
});

describe("a fault that only other rows or the registry show", () => {
  test.each([...REGISTRY_FAULTS, ...EVIDENCE_FAULTS])("$told.code: $name", async ({ book, told, says }) => {
    const before = await rowCounts();
    const { written, faults } = await desk.bring(book);
    expect(written).toBe(false);
    const [fault] = faults.filter(
      ({ code, row, column }) => code === told.code && row === told.row && column === told.column,
    );
    expect(fault ?? faults).toMatchObject(told);
    expect(fault?.message).toContain(says ?? "");
    for (const { message, hint } of faults) expect(message + hint).not.toMatch(/\{\w+\}/);
    expect(await rowCounts()).toEqual(before);
  });
});
