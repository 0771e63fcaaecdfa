import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reading } from "@/db/reading";
import { confirmTransferInput, NOBODY } from "@/lib/opr/assign-input";
import { transferOf } from "@/lib/opr/assign-preview";
import { assignPsde } from "@/lib/opr/assign-psde";
import { assignPsdeInBulk } from "@/lib/opr/assign-psde-in-bulk";
import { actors } from "../../support/actors";
import { importDesk } from "../../support/imports";
import { codeOf, refusedWith } from "../../support/refusals";
import { logOf } from "../../support/registry/hands";
import { askOf, central, inDays, REGISTRY, timesOf } from "./support";

// Those of the second office are few, and the others are many.
const FEW = ["T-01", "T-02", "T-03"];
const OPR = REGISTRY.OPR.map((opr) => ({ ...opr, oficina: FEW.includes(String(opr.codigo)) ? "OR-2" : "OR-1" }));

const desk = importDesk();
beforeAll(() => desk.bring({ ...REGISTRY, OPR }));
afterAll(desk.clear);

const day = inDays(30);
const question = (more: object = {}) => ({ psde: "PS-1", office: "OR-2", toPsde: "PS-2", from: day, ...more });
const previewed = async (more: object = {}) => {
  const asked = question(more);
  const { lines, version } = await reading(central, (reader) => transferOf(reader, central.scope, asked));
  const { office, toPsde, ...rest } = asked;
  const texts = { ...rest, office: office ?? "", toPsde: toPsde ?? NOBODY, version: String(version) };
  const confirm = (how: { which: "all" } | { which: "ticked"; oprs: string[] }) =>
    confirmTransferInput.parse({
      ...texts,
      requestId: uuid(),
      ...how,
      ...("oprs" in how && { oprs: how.oprs.join() }),
    });
  return { lines, confirm, idOf: (code: string) => lines.find(({ opr }) => opr.code === code)?.opr.id ?? "" };
};

describe("a PSDE's contract ends", () => {
  test("nothing changes by looking at what would happen", async () => {
    const { lines } = await previewed();
    expect(lines.map(({ opr, step }) => [opr.code, step.ok])).toEqual([
      ["T-01", true],
      ["T-02", true],
      ["T-03", true],
    ]);
    expect(await timesOf("T-01")).toEqual(["PS-1 2022-01-01…"]);
  });

  test("the ticked ones pass, the others stay, and each has its row in the log", async () => {
    const { confirm, idOf } = await previewed();
    expect(await assignPsdeInBulk(central, confirm({ which: "ticked", oprs: [idOf("T-01")] }))).toBe(1);
    expect(await timesOf("T-01")).toEqual([`PS-1 2022-01-01…${inDays(29)}`, `PS-2 ${day}…`]);
    expect(await timesOf("T-02")).toEqual(["PS-1 2022-01-01…"]);
    expect((await logOf(idOf("T-01")))[0]).toMatchObject({ event: "opr.psdeChanged", after: { psde: "PS-2" } });
  });

  test("all of them pass at once, once, and to nobody where nobody is named", async () => {
    const { confirm, lines } = await previewed({ office: null, toPsde: null, from: inDays(90) });
    const input = confirm({ which: "all" });
    const count = lines.filter(({ step }) => step.ok).length;
    expect(count).toBe(31);
    const both = await Promise.all([assignPsdeInBulk(central, input), assignPsdeInBulk(central, input)]);
    expect(both).toEqual([count, count]);
    expect(await timesOf("T-30")).toEqual([`PS-1 2022-01-01…${inDays(89)}`]);
    expect(await timesOf("T-01")).toEqual([`PS-1 2022-01-01…${inDays(29)}`, `PS-2 ${day}…`]);
  });
});

describe("it is refused", () => {
  test("when what was previewed is no longer so, and then nobody passes", async () => {
    const { confirm } = await previewed({ from: inDays(10) });
    await assignPsde(actors.central(), await askOf("T-02", "PS-2", inDays(5)));
    expect(await codeOf(assignPsdeInBulk(central, confirm({ which: "all" })))).toBe("assignment.set_changed");
    expect(await timesOf("T-03")).toEqual([`PS-1 2022-01-01…${inDays(89)}`]);
  });

  test("for one whose times would cross, by the sentence that says which; all the others can pass without it", async () => {
    await assignPsde(central, await askOf("T-20", "PS-2", inDays(95)));
    const { confirm, idOf } = await previewed({ office: "OR-1", from: inDays(50) });
    const crossing = confirm({ which: "ticked", oprs: [idOf("T-20"), idOf("T-21")] });
    const refusal = await refusedWith(assignPsdeInBulk(central, crossing));
    expect(refusal).toMatchObject({ code: "row.overlap", params: { other: `PS-2: ${inDays(95)} …` } });
    expect(await timesOf("T-21")).toEqual([`PS-1 2022-01-01…${inDays(89)}`]);
    await assignPsdeInBulk(central, confirm({ which: "all" }));
    expect(await timesOf("T-20")).toEqual([`PS-1 2022-01-01…${inDays(89)}`, `PS-2 ${inDays(95)}…`]);
    expect(await timesOf("T-21")).toEqual([`PS-1 2022-01-01…${inDays(49)}`, `PS-2 ${inDays(50)}…`]);
  });

  test("for none, for the same PSDE, for one there is not, and for everybody but the central unit", async () => {
    const { confirm } = await previewed({ psde: "PS-2", toPsde: "PS-1", from: inDays(200) });
    const none = confirm({ which: "ticked", oprs: [] });
    expect(await codeOf(assignPsdeInBulk(central, none))).toBe("assignment.none_ticked");
    expect(await codeOf(previewed({ toPsde: "PS-1" }))).toBe("assignment.same_psde");
    expect(await codeOf(previewed({ psde: "PS-9" }))).toBe("psde.not_found");
    const input = confirm({ which: "all" });
    for (const actor of [await actors.oficina("OR-1"), await actors.psde("PS-1"), actors.observador()])
      expect(await codeOf(assignPsdeInBulk(actor, { ...input, requestId: uuid() }))).toBe("role.not_allowed");
  });
});
