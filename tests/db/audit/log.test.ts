import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditLog, type LogFilter, type LogKey, thingsCalled } from "@/db/query/audit-log";
import { reading } from "@/db/reading";
import { addAlly } from "@/lib/ally/add-ally";
import { exportLog, type LogAsked } from "@/lib/audit/export-log";
import { logCsv } from "@/lib/audit/log-csv";
import { addOffice } from "@/lib/catalogue/add-office";
import type { Actor } from "@/lib/domain/actor";
import { actors } from "../../support/actors";
import { ask, importDesk } from "../../support/imports";
import { codeOf } from "../../support/refusals";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
const central = actors.central();
let psde: Actor;
beforeAll(async () => {
  await desk.bring(SMALL);
  psde = await actors.psde("PS-1");
  await addOffice(central, { requestId: uuid(), code: "OR-9", name: '=1+1; "Nueva"' });
  const ally = {
    requestId: uuid(),
    code: "AL-9",
    name: "Otro",
    kind: "ambos" as const,
    class: null,
    country: "HN",
    taxId: null,
    contact: null,
  };
  await addAlly(psde, ally);
});
afterAll(desk.clear);

const log = (filter: LogFilter, after: LogKey | null = null, limit = 1000, actor = central) =>
  reading(actor, (reader) => auditLog(reader, filter, after, limit));
const called = (name: string) => reading(central, (reader) => thingsCalled(reader, name));
const events = async (filter: LogFilter) => (await log(filter)).map((row) => row.event);

describe("the log", () => {
  test("is read newest first, by pages that neither repeat nor leave out, whatever shares an instant", async () => {
    const all = (await log({})).map((row) => row.id);
    const paged: string[] = [];
    for (let after: LogKey | null = null; ; ) {
      const page: Awaited<ReturnType<typeof log>> = await log({}, after, 3);
      paged.push(...page.map((row) => row.id));
      after = page.at(-1) ?? null;
      if (page.length < 3) break;
    }
    expect(paged).toEqual(all);
    const [count] = await ask<{ n: number }>("select count(*)::int as n from audit");
    expect(all).toHaveLength(count?.n ?? 0);
    expect(all.length).toBeGreaterThan(20);
  });

  test("is narrowed by person, by act, and by date", async () => {
    expect(await events({ actorId: psde.id })).toEqual(["ally.added"]);
    expect(await events({ event: "office.added" })).toEqual(["office.added"]);
    expect(await events({ event: "office.added", actorId: psde.id })).toEqual([]);
    const [newest] = await log({ event: "ally.added" });
    const at = new Date(newest?.at ?? "");
    expect(await events({ event: "ally.added", from: at })).toEqual(["ally.added"]);
    expect(await events({ event: "ally.added", until: at })).toEqual([]);
  });

  test("is narrowed by a thing's code in any case, or its id: what was done to it, and to what is of it", async () => {
    const things = await called("p-1");
    expect(things).toHaveLength(1);
    expect(await called(things[0] ?? "")).toEqual(things);
    expect((await events({ things })).sort()).toEqual([
      ...["disbursement.imported", "evidence.imported", "evidence.imported", "evidence.imported", "evidence.imported"],
      "pn.imported",
    ]);
    expect(await events({ things: await called("AL-9") })).toEqual(["ally.added"]);
    expect(await called("nada")).toEqual([]);
    expect(await events({ things: [] })).toEqual([]);
  });

  test("says from what to what, and what it is about", async () => {
    const [row] = await log({ event: "office.added" });
    expect(row).toMatchObject({ code: "OR-9", who: central.name, before: null, after: { codigo: "OR-9" } });
  });

  test("is the central unit's to read", async () => {
    expect(await log({ event: "office.added" }, null, 10, psde)).toEqual([]);
    expect(await log({}, null, 10, actors.observador())).toEqual([]);
  });
});

describe("the log taken as a CSV", () => {
  const csv = async (asked: LogAsked) => {
    let text = "";
    for await (const part of logCsv(await exportLog(central, asked), "es")) text += part;
    return text;
  };

  test("is what is filtered, for a spreadsheet of the region, with no formula in it", async () => {
    const lines = (await csv({ event: "office.added" })).split("\r\n");
    expect(lines[0]).toBe(
      "\uFEFFfecha y hora;persona;acto;evento;cosa;código;identificador;plan;organización;antes;después",
    );
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(`Persona de central;Oficina creada;office.added;office;OR-9;`);
    expect(lines[1]).toContain('"código: OR-9 | nombre: =1+1; ""Nueva"""');
    expect(await csv({ thing: "nada" })).toBe(`${lines[0]}\r\n`);
  });

  test("is told itself, with what was asked, before anything is given", async () => {
    const [last] = await log({ event: "log.exported" });
    expect(last).toMatchObject({ who: central.name, after: { cosa: "nada", persona: null } });
  });

  test("is refused to whoever is not the central unit, and then not told", async () => {
    const before = (await log({ event: "log.exported" })).length;
    expect(await codeOf(exportLog(psde, {}))).toBe("role.not_allowed");
    expect(await log({ event: "log.exported" })).toHaveLength(before);
  });
});

describe("an act whose audit row cannot be written", () => {
  test("does not happen", async () => {
    await ask(`create function no_log() returns trigger language plpgsql as $$ begin raise exception 'the log is full'; end $$;
      create trigger no_log before insert on audit for each row execute function no_log()`);
    try {
      const ally = {
        requestId: uuid(),
        code: "AL-8",
        name: "Otro",
        kind: "ambos" as const,
        class: null,
        country: "HN",
        taxId: null,
        contact: null,
      };
      await expect(addAlly(central, ally)).rejects.toThrow();
      await expect(addOffice(central, { requestId: uuid(), code: "OR-8", name: "Otra" })).rejects.toThrow();
      await expect(exportLog(central, {})).rejects.toThrow();
      await expect(desk.bring({ Oficinas: [{ codigo: "OR-7", nombre: "Importada" }] })).rejects.toThrow();
    } finally {
      await ask("drop trigger no_log on audit; drop function no_log()");
    }
    expect(
      await ask(
        "select code from allies where code = 'AL-8' union all select code from offices where code in ('OR-7', 'OR-8')",
      ),
    ).toEqual([]);
    expect(
      await ask("select 1 from ally_kinds k where not exists (select from allies a where a.id = k.ally_id)"),
    ).toEqual([]);
    const [requests] = await ask("select count(*)::int as n from requests where verb in ('ally.add', 'office.add')");
    expect(requests).toEqual({ n: 2 });
  });
});
