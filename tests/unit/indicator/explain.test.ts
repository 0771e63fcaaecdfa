import { describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "@/lib/domain/codes";
import { CARD_TEXTS, criteriaLines } from "@/lib/i18n/card";
import { explain, explainDocument, verdictLabel } from "@/lib/i18n/explain";
import { card, PARAMETER_NAMES, POINT_PARAMETERS } from "@/lib/indicator/card";
import { factsOfExample } from "@/lib/indicator/example-facts";
import { examples } from "@/lib/indicator/examples";
import type { PlanFacts } from "@/lib/indicator/facts";
import { standing } from "@/lib/indicator/standing";
import { verdictAt } from "@/lib/indicator/verdict";
import { bill, loan, paper, plan, SET } from "./support/paper";

const tell = (facts: PlanFacts, cutoff = "2025-12-31", locale: Locale = "es", set = SET) => {
  const { trace, ...dates } = standing(facts, set);
  return explain(trace, verdictAt(dates, cutoff), cutoff, locale);
};
const example = (id: number) => {
  const found = examples.find((one) => one.id === id);
  if (!found) throw new Error(`No example ${id}`);
  return tell(factsOfExample(found));
};

describe("a plan's why", () => {
  test("names the paper that proves each requirement", () => {
    expect(example(8)).toEqual([
      "El plan se cerró el 31 mar 2025.",
      "Primer desembolso acreditado el 15 ene 2024; el mes 18 es el 15 jul 2025.",
      "Requisito i), documento con un aliado comercial: cumplido. El contrato EV-1 rige del 1 ene 2025 al 31 dic 2025.",
      "Requisito ii), crédito con un aliado financiero: cumplido. El crédito EV-2 (…0001) rige del 15 jul 2024 al 15 jul 2025.",
    ]);
  });

  test("says what is missing, and why each near miss failed", () => {
    expect(tell(plan({ documents: [bill("2025-01-14", { number: "F-12" })] })).slice(2)).toEqual([
      "Requisito i), documento con un aliado comercial: falta.",
      "La factura EV-1 (F-12) es del 14 ene 2025: fuera de la ventana por 1 día (15 ene 2025 … 15 oct 2025).",
      "El plazo de evidencia llegó a su término el 15 oct 2025.",
    ]);
    expect(example(7)).toContain("Requisito ii), crédito con un aliado financiero: falta.");
    expect(example(9)).toContain("Requisito i), documento con un aliado comercial: falta.");
    expect(example(17)).toContain("La factura EV-1 es con un aliado financiero: no prueba este requisito.");
  });

  test("of a credit in window 1 says that it is not asked for", () => {
    expect(tell(plan({ documents: [loan()] }))).toContain(
      "El crédito EV-1 (…2345): la ventana 1 no pide ese requisito.",
    );
    expect(tell(plan({ documents: [paper(), loan({ code: "EV-2" })] })).join()).not.toContain("EV-2");
  });

  test("of a paper issued after the cut-off says since when it counts", () => {
    expect(tell(plan({ documents: [bill("2025-10-01")] }), "2025-09-30").slice(2)).toEqual([
      "Requisito i), documento con un aliado comercial: falta.",
      "La factura EV-1 es del 1 oct 2025: dentro de la ventana (15 ene 2025 … 15 oct 2025); cuenta desde el 1 oct 2025, después del corte.",
      "El plazo de evidencia está abierto hasta el 15 oct 2025.",
    ]);
  });

  test("of a plan outside the figure says what keeps it out", () => {
    expect(example(10).at(-1)).toBe("El mes 18 es posterior al corte (31 dic 2025).");
    expect(example(13)[0]).toBe("El plan se cerró el 5 ene 2026, después del corte (31 dic 2025).");
    expect(example(14).at(-1)).toContain("No hay desembolso acreditado");
    expect(tell(plan({ closedOn: null }))[0]).toContain("no tiene cierre");
    expect(tell(plan({ cancelled: true }))[0]).toContain("cancelado");
  });

  test("tells a reversal where it moved the clock, and only there", () => {
    expect(example(15)[1]).toBe("El desembolso n.º 1, del 15 ene 2024, fue revertido: no cuenta.");
    const later = { number: 2, creditedOn: "2024-03-20", reversed: true };
    expect(tell(plan({ disbursements: [...plan().disbursements, later] })).join()).not.toContain("revertido");
  });

  test("says that one requirement is enough where the set reads window 2 so", () => {
    const either = { ...SET, ventana2: "cualquiera" as const };
    const told = tell(plan({ window: 2, documents: [paper()] }), "2025-12-31", "es", either);
    expect(told[2]).toBe("En la ventana 2 basta uno de los dos requisitos, según los criterios de cálculo.");
  });

  test("is told in English too", () => {
    expect(tell(plan({ documents: [paper({ validTo: "2025-07-14" })] }), "2025-12-31", "en").slice(1)).toEqual([
      "First disbursement credited on 15 Jan 2024; month 18 is 15 Jul 2025.",
      "Requirement i), a document with a commercial ally: missing.",
      "Contract EV-1 ends on 14 Jul 2025: 1 day before month 18.",
      "The time for evidence ran out on 15 Oct 2025.",
    ]);
  });
});

test("a document's own sentence needs no cut-off", () => {
  const [step] = standing(plan({ documents: [loan({ settledOn: "2025-07-01" })] }), SET).trace.documents;
  expect(step && explainDocument(step, "es")).toBe(
    "El crédito EV-1 (…2345) ya estaba pagado en el mes 18: finiquito del 1 jul 2025.",
  );
});

test("a verdict's label says until when, and which of the two it is", () => {
  const { trace } = standing(plan(), SET);
  const spaced = verdictLabel("en_plazo", trace, "es").replaceAll("\u00a0", " ");
  expect(spaced).toBe("En plazo de evidencia (hasta 15 oct 2025)");
  expect(verdictLabel("no_ejecutado", trace, "es")).toBe("Sin cierre");
  expect(verdictLabel("no_ejecutado", { ...trace, cancelled: true }, "es")).toBe("Cancelado");
  expect(verdictLabel("cumple", trace, "en")).toBe("Alliance proven");
});

describe("the rule card", () => {
  test.each(LOCALES)("says every criterion of a set in words (%s)", (locale) => {
    const lines = criteriaLines(SET, locale);
    expect(lines.map(({ parameter }) => parameter).toSorted()).toEqual(Object.keys(PARAMETER_NAMES).toSorted());
    for (const { label, value } of lines) expect([label, value].join()).not.toMatch(/undefined|true|false|^,|,$/);
  });

  test("settles every parameter at exactly one point", () => {
    expect(Object.values(POINT_PARAMETERS).flat().toSorted()).toEqual(Object.keys(PARAMETER_NAMES).toSorted());
    expect(card.points.map(({ point }) => point)).toEqual(Object.keys(CARD_TEXTS.es.points));
  });

  test("says the same number of things in each language", () => {
    const { es, en } = CARD_TEXTS;
    expect([en.rules.length, en.footnotes.length]).toEqual([es.rules.length, es.footnotes.length]);
    for (const point of card.points)
      expect(en.points[point.point].others === "").toBe(es.points[point.point].others === "");
  });
});
