import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "@/lib/domain/civil-date";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import type { ValuesOut } from "@/lib/import/sheet-rows";
import { type Book, on } from "../../support/books";
import { ask, importDesk, rowCounts } from "../../support/imports";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
afterAll(desk.clear);
beforeAll(async () => {
  expect(await desk.bring(SMALL)).toMatchObject({ written: true });
});

const like = (sheet: keyof Book, at: number, more: object): ValuesOut => ({ ...SMALL[sheet]?.[at], ...more });
const periods = (opr: string) =>
  ask<{ p: string }>(
    `select concat_ws(' ', p.code, a.from_date, a.to_date) as p from assignments a join psdes p on p.id = a.psde_id
     join oprs o on o.id = a.opr_id where o.code = '${opr}' order by a.from_date`,
  ).then((rows) => rows.map(({ p }) => p));

describe("a cell", () => {
  test("left blank leaves what is, a dash clears it, and codes match whatever their case", async () => {
    await desk.bring({
      OPR: [like("OPR", 0, { codigo: "O-C", comunidad: "El Centro", telefono: "2222-0000", rtn: "04019000000055" })],
    });
    const bare = { ...SMALL.OPR?.[0], codigo: "o-c", oficina: "or-1", psde: "ps-1", mujeres: null, psde_desde: null };
    const { sheets } = await desk.bring({ OPR: [{ ...bare, telefono: "-", jovenes: "-" }] });
    expect(sheets).toEqual({ OPR: { created: 0, changed: 1, unchanged: 0 } });
    const [row] = await ask("select code, community, phone, women, youth, rtn from oprs where lower(code) = 'o-c'");
    expect(row).toEqual({
      code: "O-C",
      community: "El Centro",
      phone: null,
      women: 10,
      youth: null,
      rtn: "04019000000055",
    });
    expect((await desk.bring({ OPR: [{ ...bare, telefono: "-", jovenes: "-" }] })).sheets).toMatchObject({
      OPR: { unchanged: 1 },
    });
  });

  test("may hold quotes, other alphabets and « · » in a code, and still be found again", async () => {
    const codes = ['O\'Á·ñ "1"', "ΟΔΟΣ", "İstanbul", "a · b", "a", "b%_\\"];
    const book: Book = {
      OPR: codes.map((codigo) => like("OPR", 0, { codigo })),
      Asignaciones: [
        { opr: "a · b", psde: "PS-2", desde: on("2019-01-01"), hasta: on("2019-06-30") },
        { opr: "ΟΔΟΣ", psde: "ps-2", desde: on("2019-01-01"), hasta: on("2019-06-30") },
      ],
      PN: codes.map((opr, at) => like("PN", 0, { codigo: `Q-${at} ${opr}`, opr })),
    };
    expect(await desk.bring(book)).toMatchObject({ faults: [], sheets: { OPR: { created: 6 }, PN: { created: 6 } } });
    expect(await desk.bring(book)).toMatchObject({
      faults: [],
      sheets: { OPR: { unchanged: 6 }, Asignaciones: { unchanged: 2 }, PN: { unchanged: 6 } },
    });
  });

  test("too full of nonsense is quoted, not stumbled over", async () => {
    const { faults } = await desk.bring({ OPR: [like("OPR", 0, { forma: `x${"😀".repeat(150)}` })] });
    expect(faults).toMatchObject([{ code: "enum.unknown", column: "forma" }]);
  });

  test("of money keeps its centavos, up to a million millions", async () => {
    const { faults } = await desk.bring({
      PN: [like("PN", 0, { codigo: "P-MUCHO", monto_proyecto: "999,999,999,999.99", monto_opr: 0.1 })],
    });
    expect(faults).toEqual([]);
    expect(
      await ask("select amount_project::text as p, amount_opr::text as o from pns where code = 'P-MUCHO'"),
    ).toEqual([{ p: "99999999999999", o: "10" }]);
  });
});

describe("who accompanies an organisation", () => {
  const today = civilDateIn(new Date());

  test("another PSDE ends today's the day before it starts", async () => {
    await desk.bring({ OPR: [like("OPR", 0, { codigo: "O-P" })] });
    const change = { OPR: [like("OPR", 0, { codigo: "O-P", psde: "PS-2", psde_desde: on("2024-07-01") })] };
    await desk.bring(change);
    expect(await periods("O-P")).toEqual(["PS-1 2022-01-01 2024-06-30", "PS-2 2024-07-01"]);
    const before = await rowCounts();
    expect((await desk.bring(change)).sheets).toMatchObject({ OPR: { unchanged: 1 } });
    const after = await rowCounts();
    expect(after.assignments).toBe(before.assignments);
  });

  test("without a day it starts today; a start to come is foreseen", async () => {
    await desk.bring({ OPR: [like("OPR", 0, { codigo: "O-H" }), like("OPR", 0, { codigo: "O-F" })] });
    await desk.bring({
      OPR: [
        like("OPR", 0, { codigo: "O-H", psde: "PS-2", psde_desde: null }),
        like("OPR", 0, { codigo: "O-F", psde: "PS-2", psde_desde: on(addDays(today, 30)) }),
      ],
    });
    expect(await periods("O-H")).toEqual([`PS-1 2022-01-01 ${addDays(today, -1)}`, `PS-2 ${today}`]);
    expect(await periods("O-F")).toEqual([`PS-1 2022-01-01 ${addDays(today, 29)}`, `PS-2 ${addDays(today, 30)}`]);
  });

  test("its start may be moved, but not over another's period", async () => {
    const history = { opr: "O-M", psde: "PS-2", desde: on("2020-01-01"), hasta: on("2021-06-30") };
    await desk.bring({ OPR: [like("OPR", 0, { codigo: "O-M" })], Asignaciones: [history] });
    await desk.bring({ OPR: [like("OPR", 0, { codigo: "O-M", psde_desde: on("2021-07-01") })] });
    expect(await periods("O-M")).toEqual(["PS-2 2020-01-01 2021-06-30", "PS-1 2021-07-01"]);
    const { faults } = await desk.bring({ OPR: [like("OPR", 0, { codigo: "O-M", psde_desde: on("2021-06-30") })] });
    expect(faults).toMatchObject([{ code: "row.dates_overlap", sheet: "OPR", column: "psde_desde" }]);
  });

  test("history comes with what is said of today, in either order", async () => {
    const book: Book = {
      OPR: [like("OPR", 0, { codigo: "O-Y", psde: "PS-2", psde_desde: on("2023-01-01") })],
      Asignaciones: [
        { opr: "o-y", psde: "PS-1", desde: on("2019-01-01"), hasta: on("2020-12-31") },
        { opr: "O-Y", psde: "PS-1", desde: on("2021-05-01") },
      ],
    };
    expect(await desk.bring(book)).toMatchObject({ faults: [] });
    expect(await periods("O-Y")).toEqual([
      "PS-1 2019-01-01 2020-12-31",
      "PS-1 2021-05-01 2022-12-31",
      "PS-2 2023-01-01",
    ]);
    const told = [...(book.Asignaciones ?? []), { opr: "O-Y", psde: "PS-2", desde: on("2023-01-01") }];
    expect((await desk.bring({ ...book, Asignaciones: told })).sheets).toEqual({
      OPR: { created: 0, changed: 0, unchanged: 1 },
      Asignaciones: { created: 0, changed: 0, unchanged: 3 },
    });
  });

  test("one sheet may end a period and begin the next", async () => {
    await desk.bring({ OPR: [like("OPR", 0, { codigo: "O-S" })] });
    const { faults } = await desk.bring({
      Asignaciones: [
        { opr: "O-S", psde: "PS-2", desde: on("2024-01-01") },
        { opr: "O-S", psde: "PS-1", desde: on("2022-01-01"), hasta: on("2023-12-31") },
      ],
    });
    expect(faults).toEqual([]);
    expect(await periods("O-S")).toEqual(["PS-1 2022-01-01 2023-12-31", "PS-2 2024-01-01"]);
  });

  test("an organisation may change its office and keep everything else", async () => {
    await desk.bring({ OPR: [like("OPR", 1, { oficina: "or-2" })] });
    const rows = await ask(
      "select f.code, o.name from oprs o join offices f on f.id = o.office_id where o.code = 'O-2'",
    );
    expect(rows).toEqual([{ code: "OR-2", name: "Organización O-2" }]);
  });
});

describe("the log", () => {
  let since: string;
  beforeEach(async () => {
    const [row] = await ask<{ at: string }>("select coalesce(max(at), now())::text as at from audit");
    since = row?.at ?? "";
  });
  const logged = () =>
    ask(`select event, before, after, pn_id is not null as plan, opr_id is not null as opr, actor_name from audit
      where at > '${since}' order by event, after->>'codigo'`);

  test("has a row for what was created, one for what changed with what changed of it, one for the import", async () => {
    await desk.bring({
      Aliados: [
        { codigo: "AL-L", nombre: "Nuevo", tipo: "comercial" },
        { codigo: "AL-F", nombre: "Banco mayor", tipo: "financiero" },
      ],
      PN: [like("PN", 0, { titulo: "Otro título", monto_opr: 12.5 })],
      Evidencias: [
        like("Evidencias", 0, {}),
        like("Evidencias", 1, { codigo: "E-L", numero: "N-L", estado: "aprobada", revisada_en: on("2025-06-01") }),
      ],
    });
    const by = { plan: false, opr: false, actor_name: "linea_de_ordenes" };
    expect(await logged()).toEqual([
      { event: "ally.imported", before: null, after: { codigo: "AL-L", nombre: "Nuevo", tipo: "comercial" }, ...by },
      { event: "ally.imported", before: { nombre: "Banco" }, after: { nombre: "Banco mayor" }, ...by },
      {
        event: "evidence.imported",
        before: null,
        after: expect.objectContaining({ codigo: "E-L", pn: "P-1", estado: "aprobada", revisada_en: "2025-06-01" }),
        ...by,
        plan: true,
        opr: true,
      },
      { event: "import.written", before: null, after: expect.objectContaining({ partial: false }), ...by },
      {
        event: "pn.imported",
        before: { titulo: "Plan P-1", monto_opr: null },
        after: { titulo: "Otro título", monto_opr: 1250 },
        ...by,
        plan: true,
        opr: true,
      },
    ]);
  });

  test("of an import that changes nothing has the import alone", async () => {
    await desk.bring({ Cadenas: SMALL.Cadenas ?? [], Evidencias: SMALL.Evidencias ?? [] });
    expect(await logged()).toMatchObject([{ event: "import.written" }]);
  });
});
