import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import { addDays } from "@/lib/domain/civil-date";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import { mergeOprs } from "@/lib/opr/merge-oprs";
import { type OprMerge, oprMerge } from "@/lib/opr/opr-merge";
import { actors } from "../../support/actors";
import { figuresOf, verdictOf } from "../../support/figures";
import { ask, importDesk } from "../../support/imports";
import { codeOf } from "../../support/refusals";

const desk = importDesk();
const central = actors.central();
const TODAY = civilDateIn(new Date());
beforeAll(async () => {
  await desk.bringFile("docs/examples/ejemplos-1.4.1.xlsx");
});
afterAll(desk.clear);

const preview = (from: string, into: string, actor: Actor = central): Promise<OprMerge> =>
  reading(actor, (reader) => oprMerge(reader, actor.scope, { from, into }));
const input = async (from: string, into: string) => ({
  ...{ requestId: uuid(), from, into, reason: "Registrada dos veces" },
  seen: (await preview(from, into)).seen,
});
const merge = async (from: string, into: string) => mergeOprs(central, await input(from, into));
const set = (opr: string, values: string) => ask(`update oprs set ${values} where code = '${opr}'`);
const times = async (opr: string) =>
  (
    await ask<{ t: string }>(
      `select concat_ws(' ', p.code, a.from_date, a.to_date) as t from assignments a join psdes p on p.id = a.psde_id
       join oprs o on o.id = a.opr_id where o.code = '${opr}' order by a.from_date`,
    )
  ).map((row) => row.t);
const accompany = (opr: string, from: string, to: string | null) =>
  ask(`insert into assignments (id, opr_id, psde_id, from_date, to_date, created_at)
    select gen_random_uuid(), o.id, p.id, '${from}', ${to ? `'${to}'` : "null"}, now() from oprs o, psdes p where o.code = '${opr}'`);

describe("two organisations that are one", () => {
  test("leave the figure as it was, but for the organisations that are distinct", async () => {
    const before = await figuresOf(2025);
    const verdict = await verdictOf("PN-0001", 2025);
    const { moves, conflict } = await preview("OPR-0001", "OPR-0003");
    expect(conflict).toBeNull();
    expect(moves).toMatchObject({ plans: ["PN-0001"], disbursements: 1, evidences: 1, files: 0 });

    expect(await merge("OPR-0001", "OPR-0003")).toEqual({ code: "OPR-0003" });
    const after = await figuresOf(2025);
    const { oprs: distinct, knownOn: _, ...figure } = after;
    const { oprs: formerly, knownOn: __, ...former } = before;
    expect(formerly).toEqual({ numerator: 6, denominator: 16 });
    expect(distinct).toEqual({ numerator: 5, denominator: 15 });
    expect(figure).toEqual(former);
    expect(await verdictOf("PN-0001", 2025)).toBe(verdict);
  });

  test("are one row from then on; the other stands for it, and its own for nobody", async () => {
    const [row] = await ask(
      "select t.code, o.version from oprs o join oprs t on t.id = o.merged_into where o.code = 'OPR-0001'",
    );
    expect(row).toEqual({ code: "OPR-0003", version: 2 });
    expect((await preview("OPR-0002", "OPR-0001")).conflict?.code).toBe("merge.already");
    expect(await codeOf(merge("OPR-0001", "OPR-0002"))).toBe("merge.already");
    const [plan] = await ask<{ id: string }>("select id from pns where code = 'PN-0002'");
    const misplaced = ask(
      `update pns set opr_id = (select id from oprs where code = 'OPR-0001') where id = '${plan?.id}'`,
    );
    await expect(misplaced).rejects.toMatchObject({ constraint_name: "pns_opr_merged" });
  });

  test("are told on both pages and on each plan's, with the reason", async () => {
    const rows =
      await ask(`select a.subject_type, coalesce(o.code, p.code) as thing, a.after->>'motivo' as reason, a.before, a.actor_name as who
      from audit a left join oprs o on o.id = a.subject_id left join pns p on p.id = a.subject_id
      where a.event in ('opr.merged', 'pn.moved') order by 2`);
    const reason = "Registrada dos veces";
    expect(rows).toEqual([
      { subject_type: "opr", thing: "OPR-0001", reason, before: null, who: central.name },
      { subject_type: "opr", thing: "OPR-0003", reason, before: null, who: central.name },
      { subject_type: "pn", thing: "PN-0001", reason: null, before: { opr: "OPR-0001" }, who: central.name },
    ]);
  });

  test("merged on, all of them stand for the last", async () => {
    await merge("OPR-0003", "OPR-0004");
    const rows = await ask(
      "select o.code from oprs o join oprs t on t.id = o.merged_into where t.code = 'OPR-0004' order by 1",
    );
    expect(rows.map((row) => row.code)).toEqual(["OPR-0001", "OPR-0003"]);
    const plans = await ask(
      "select p.code from pns p join oprs o on o.id = p.opr_id where o.code = 'OPR-0004' order by 1",
    );
    expect(plans.map((row) => row.code)).toEqual(["PN-0001", "PN-0003", "PN-0004"]);
  });
});

describe("who accompanied them", () => {
  test("the one that stays keeps its times; of the other passes every day that they leave free", async () => {
    await ask("delete from assignments where opr_id in (select id from oprs where code in ('OPR-0005', 'OPR-0006'))");
    await accompany("OPR-0005", "2020-01-01", "2020-12-31");
    await accompany("OPR-0005", "2021-01-01", null);
    await accompany("OPR-0006", "2022-01-01", "2022-12-31");
    await merge("OPR-0005", "OPR-0006");
    expect(await times("OPR-0006")).toEqual([
      "PSDE-01 2020-01-01 2020-12-31",
      "PSDE-01 2021-01-01 2021-12-31",
      "PSDE-01 2022-01-01 2022-12-31",
      "PSDE-01 2023-01-01",
    ]);
    expect(await times("OPR-0005")).toEqual([]);
  });

  test("a time that is all taken stays behind, and ends", async () => {
    await ask("delete from assignments where opr_id in (select id from oprs where code in ('OPR-0007', 'OPR-0008'))");
    await accompany("OPR-0007", "2022-01-01", null);
    await accompany("OPR-0008", "2021-01-01", null);
    const shown = await preview("OPR-0007", "OPR-0008");
    expect([shown.passing, shown.staying.length]).toEqual([[], 1]);
    await merge("OPR-0007", "OPR-0008");
    expect(await times("OPR-0007")).toEqual([`PSDE-01 2022-01-01 ${addDays(TODAY, -1)}`]);
    expect(await times("OPR-0008")).toEqual(["PSDE-01 2021-01-01"]);
  });
});

describe("is refused", () => {
  test.each([
    ["OPR-0009", "opr-0009", "merge.itself"],
    ["OPR-0009", "OPR-9999", "merge.unknown"],
  ])("%s into %s: %s", async (from, into, code) => {
    expect(await codeOf(mergeOprs(central, { requestId: uuid(), from, into, seen: "", reason: "x" }))).toBe(code);
  });

  test("where both have an RTN and they differ; where the one that stays has none it takes the other's", async () => {
    await set("OPR-0009", "rtn = '04019000000011'");
    await set("OPR-0010", "rtn = '04019000000022'");
    expect(await codeOf(merge("OPR-0009", "OPR-0010"))).toBe("merge.rtn_differs");
    await set("OPR-0010", "rtn = null");
    await merge("OPR-0009", "OPR-0010");
    expect(await ask("select rtn from oprs where code = 'OPR-0010'")).toEqual([{ rtn: "04019000000011" }]);
  });

  test("where it is no longer as it was shown", async () => {
    const asked = await input("OPR-0011", "OPR-0012");
    await set("OPR-0012", "name = 'Otro nombre'");
    expect(await codeOf(mergeOprs(central, asked))).toBe("merge.changed_meanwhile");
    expect(await ask("select merged_into from oprs where code = 'OPR-0011'")).toEqual([{ merged_into: null }]);
  });

  test("to whoever is not the central unit: in scope with the reason, out of it as unknown", async () => {
    const asked = await input("OPR-0011", "OPR-0012");
    expect(await codeOf(mergeOprs(await actors.oficina("OR-OCC"), asked))).toBe("role.not_allowed");
    expect(await codeOf(mergeOprs(actors.observador(), asked))).toBe("merge.unknown");
  });
});

test("a second click is answered as the first", async () => {
  const asked = await input("OPR-0013", "OPR-0014");
  expect(await mergeOprs(central, asked)).toEqual({ code: "OPR-0014" });
  expect(await mergeOprs(central, asked)).toEqual({ code: "OPR-0014" });
});
