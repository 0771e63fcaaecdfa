import { afterAll, beforeAll, expect, test } from "vitest";
import { SHEETS } from "@/lib/import/columns/sheets";
import { fieldName, valueFieldName } from "@/lib/import/mapping/field-names";
import type { Mapping } from "@/lib/import/mapping/mapping";
import { markedImport } from "@/lib/import/marked-import";
import { ask } from "../../support/imports";
import { matrixSheet } from "../../support/matrix-book";
import { SMALL } from "../../support/small-registry";
import { browserDesk, eventsOf, expectRefused, member, readBack } from "./desk";

const desk = browserDesk();
afterAll(desk.clear);
beforeAll(async () => {
  const { Oficinas, PSDE, Cadenas } = SMALL;
  const id = await desk.bring({ Oficinas, PSDE, Cadenas });
  await desk.confirm(id);
  await desk.write(id);
});

/** The form's fields as the page fills them from a proposal. */
const fieldsOf = (mapping: Mapping): Record<string, string> =>
  Object.fromEntries(
    Object.values(SHEETS).flatMap(({ name, columns }) => {
      const given = mapping[name];
      if (!given) return [];
      const chosen = columns.flatMap((column) => {
        const origin = given.columns[column.name];
        if (!origin) return [];
        return "column" in origin
          ? [[fieldName(name, column.name), String(origin.column)]]
          : [[valueFieldName(name, column.name), origin.always]];
      });
      return [[name, given.from], ...chosen];
    }),
  );

const TWO = matrixSheet([
  { opr: "O-1", pn: "P-1", disbursed: "2024-01-15" },
  { opr: "O-1", pn: "P-2" },
  { opr: "O-2", pn: "P-3", disbursed: "2024-03-01" },
]);

test("a matrix of one row a plan is matched, read, and written as organisations, plans and disbursements", async () => {
  const id = await desk.receive(await desk.sheets([TWO]));
  await desk.read(id);
  const waiting = await desk.rowOf(id);
  expect(waiting).toMatchObject({
    state: "preparada",
    progress: { phase: "matching" },
    matching: { remembered: false },
  });
  await desk.read(id);
  expect(await desk.rowOf(id)).toEqual(waiting);
  await desk.map(id, fieldsOf(waiting.matching?.proposed ?? {}));
  await desk.read(id);
  expect(await desk.rowOf(id)).toMatchObject({
    state: "revisada",
    faults: 0,
    counts: { OPR: { created: 2 }, PN: { created: 3 }, Desembolsos: { created: 2 } },
  });
  await desk.confirm(id);
  await desk.write(id);
  expect(await ask("select code, state from pns order by code")).toEqual([
    { code: "P-1", state: "en_ejecucion" },
    { code: "P-2", state: "aprobado" },
    { code: "P-3", state: "en_ejecucion" },
  ]);
  expect(await ask("select number, amount::text from disbursements order by credited_on")).toEqual([
    { number: 1, amount: "150000" },
    { number: 1, amount: "150000" },
  ]);
  expect((await eventsOf(id)).map((event) => event.split(" ")[0])).toEqual([
    "import.received",
    "import.mapped",
    "import.confirmed",
    "import.written",
  ]);
});

test("a file with the same headers is proposed what was chosen for the last one", async () => {
  const id = await desk.receive(await desk.sheets([matrixSheet([{ opr: "O-9", pn: "P-9" }])]));
  await desk.read(id);
  const { matching } = await desk.rowOf(id);
  expect(matching).toMatchObject({
    remembered: true,
    proposed: { Desembolsos: { columns: { numero: { always: "1" } } } },
  });
  await desk.discard(id);
});

test("its faults are told, and marked, where the file has them", async () => {
  const id = await desk.receive(await desk.sheets([matrixSheet([{ opr: "O-3", pn: "P-8", forma: "club" }])]));
  await desk.read(id);
  await desk.map(id, fieldsOf((await desk.rowOf(id)).matching?.proposed ?? {}));
  await desk.read(id);
  expect(await desk.rowOf(id)).toMatchObject({ state: "revisada", faults: 2 });
  const { fileName, bytes } = await markedImport(await member("central"), id, "es", desk.uploads);
  expect(fileName).toMatch(/\.xlsx$/);
  const marked = await readBack(await desk.keep(bytes));
  expect(marked.filter((line) => line.startsWith("Fallas")).slice(1)).toEqual([
    expect.stringMatching(/^Fallas 2: Matriz de seguimiento 2026\|4\|Forma organizativa\|club\|/),
    expect.stringMatching(/^Fallas 3: Matriz de seguimiento 2026\|4\|Código OPR\|O-3\|/),
  ]);
  expect(marked).toContainEqual(expect.stringMatching(/^Matriz de seguimiento 2026 3: Código OPR\|/));
});

test("what is not said is asked for, and nothing is remembered of it", async () => {
  const id = await desk.receive(
    await desk.sheets([
      {
        name: "Lista",
        rows: [
          ["clave", "denominación"],
          ["A", "Uno"],
        ],
      },
    ]),
  );
  await desk.read(id);
  await expectRefused(desk.map(id, {}), "import.nothing_mapped");
  await expectRefused(desk.map(id, { Cadenas: "Lista", Cadenas__codigo: "1" }), "import.column_missing");
  await desk.map(id, { Cadenas: "Lista", Cadenas__codigo: "1", Cadenas__nombre: "2" });
  await expectRefused(
    desk.map(id, { Cadenas: "Lista", Cadenas__codigo: "1", Cadenas__nombre: "2" }),
    "import.not_waiting",
  );
  await desk.read(id);
  await desk.map(id, { Cadenas: "Lista", Cadenas__codigo: "2", Cadenas__nombre: "1" });
  await desk.read(id);
  expect(await desk.rowOf(id)).toMatchObject({ state: "revisada", counts: { Cadenas: { created: 1 } } });
});
