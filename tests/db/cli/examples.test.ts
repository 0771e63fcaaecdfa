import { afterAll, describe, expect, test } from "vitest";
import { commandLine } from "../../support/command-line";

const LONG = { timeout: 120_000 };
const desk = commandLine();
afterAll(desk.clear);

const BOOK = "docs/examples/ejemplos-1.4.1.xlsx";
const plan = (n: number, verdict: string, d18: string | null = "2025-07-15") => ({
  pn: `PN-${String(n).padStart(4, "0")}`,
  opr: `OPR-${String(n).padStart(4, "0")}`,
  verdict,
  d18,
  why: expect.arrayContaining([expect.any(String)]),
});

// domain.md §9, key by key, with the seventeen plans of §7.
const SAMPLE = {
  period: { kind: "annual", year: 2025, cutoff: "2025-12-31", provisional: false },
  knownOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}-06:00$/),
  official: { numerator: 6, denominator: 16, percent: 37.5, target: 80, met: false },
  evaluable: { numerator: 6, denominator: 14, percent: 42.9 },
  cohort: { numerator: 6, denominator: 14, percent: 42.9 },
  oprs: { numerator: 6, denominator: 16 },
  ventana2Cualquiera: { numerator: 8, denominator: 16, percent: 50 },
  verdicts: {
    cumple: 6,
    no_cumple: 6,
    sin_evidencia: 1,
    en_plazo: 1,
    no_madurado: 1,
    sin_desembolso: 1,
    no_ejecutado: 1,
  },
  parameters: {
    version: 1,
    ventana2: "ambos",
    denominador: "ejecutados",
    factura_meses_antes: 6,
    factura_meses_despues: 3,
  },
  plans: [
    plan(1, "cumple"),
    plan(2, "no_cumple"),
    plan(3, "cumple"),
    plan(4, "cumple"),
    plan(5, "no_cumple"),
    plan(6, "cumple"),
    plan(7, "no_cumple"),
    plan(8, "cumple"),
    plan(9, "no_cumple"),
    plan(10, "no_madurado", "2026-02-28"),
    plan(11, "en_plazo", "2025-11-10"),
    plan(12, "sin_evidencia"),
    plan(13, "no_ejecutado"),
    plan(14, "sin_desembolso", null),
    plan(15, "cumple", "2025-09-20"),
    plan(16, "no_cumple"),
    plan(17, "no_cumple"),
  ],
};

const counts = (how: "created" | "unchanged") => {
  const of = (n: number) => ({ created: 0, changed: 0, unchanged: 0, [how]: n });
  return {
    Oficinas: of(1),
    PSDE: of(1),
    Cadenas: of(1),
    OPR: of(17),
    PN: of(17),
    Desembolsos: of(17),
    Aliados: of(2),
    Evidencias: of(17),
  };
};
const WRONG_ALLY = {
  sheet: "Evidencias",
  row: 18,
  column: "aliado",
  value: "AL-FIN",
  code: "evidence.ally_of_wrong_kind",
  message: expect.any(String),
  hint: expect.any(String),
};

describe("the examples' workbook on an empty data folder", () => {
  test("rehearsed, it tells everything and writes nothing", LONG, async () => {
    const { code, document } = await desk.json("import", BOOK, "--dry-run");
    expect({ code, document }).toEqual({
      code: 0,
      document: { dryRun: true, written: false, sheets: counts("created"), faults: [], notices: [WRONG_ALLY] },
    });
    const { document: report } = await desk.json("report", "--year", "2025");
    expect(report).toMatchObject({ official: { numerator: 0, denominator: 0, percent: null, met: false }, plans: [] });
  });

  test("goes in, and the figure of domain.md comes out, key by key", LONG, async () => {
    const imported = await desk.json("import", BOOK);
    expect(imported).toMatchObject({ code: 0 });
    expect(imported.document).toEqual({
      dryRun: false,
      written: true,
      sheets: counts("created"),
      faults: [],
      notices: [WRONG_ALLY],
    });
    const { code, document } = await desk.json("report", "--year", "2025");
    expect({ code, document }).toEqual({ code: 0, document: SAMPLE });
    expect(Object.keys(document)).toEqual(Object.keys(SAMPLE));
    expect(Object.keys(document.verdicts)).toEqual(Object.keys(SAMPLE.verdicts));
  });

  test("a second time it changes nothing, and the figure is the same", LONG, async () => {
    const { code, document } = await desk.json("import", BOOK);
    expect({ code, document }).toEqual({
      code: 0,
      document: { dryRun: false, written: true, sheets: counts("unchanged"), faults: [], notices: [WRONG_ALLY] },
    });
    expect((await desk.json("report", "--year", "2025")).document).toEqual(SAMPLE);
  });

  test("a quarter is cut off on its last day", LONG, async () => {
    const { document } = await desk.json("report", "--year", "2025", "--quarter", "3");
    expect(document.period).toEqual({
      kind: "quarterly",
      year: 2025,
      quarter: 3,
      cutoff: "2025-09-30",
      provisional: false,
    });
    expect(document.verdicts).toEqual({
      ...SAMPLE.verdicts,
      cumple: 5,
      no_madurado: 2,
      en_plazo: 8,
      no_cumple: 0,
      sin_evidencia: 0,
    });
  });
});
