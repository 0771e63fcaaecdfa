import { expect, test } from "vitest";
import * as en from "@/lib/i18n/en/import";
import * as es from "@/lib/i18n/es/import";
import { FAULT_CODES, NOTICE_CODES } from "@/lib/import/fault-codes";
import { speak, speakRefusal } from "@/lib/import/sentences";
import { REFUSAL_CODES, WorkbookRefused } from "@/lib/platform/workbook/refused";

test("no sentence is left over, and both languages leave the same holes", () => {
  for (const texts of [es, en]) {
    expect(Object.keys(texts.faults).toSorted()).toEqual(FAULT_CODES.toSorted());
    expect(Object.keys(texts.notices).toSorted()).toEqual(NOTICE_CODES.toSorted());
    expect(Object.keys(texts.refusals).toSorted()).toEqual(REFUSAL_CODES.toSorted());
  }
  const holes = (texts: object) =>
    Object.entries(texts).map(([code, text]): [string, string[]] => [
      code,
      JSON.stringify(text)
        .match(/\{\w+\}/g)
        ?.toSorted() ?? [],
    ]);
  const pairs = [
    [en.faults, es.faults],
    [en.notices, es.notices],
    [en.refusals, es.refusals],
  ] as const;
  for (const [english, spanish] of pairs) expect(new Map(holes(english))).toEqual(new Map(holes(spanish)));
});

test("a fault is said with what it is about", () => {
  const fault = {
    sheet: "PN",
    row: 4,
    column: "fecha_cierre",
    value: "2027-01-01",
    code: "date.future",
    params: { today: "2026-11-22" },
  } as const;
  expect(speak(fault, "es")).toEqual({
    sheet: "PN",
    row: 4,
    column: "fecha_cierre",
    value: "2027-01-01",
    code: "date.future",
    message: "La fecha es posterior a hoy (2026-11-22).",
    hint: "Escriba la fecha en que ocurrió; lo que aún no ocurre no se registra.",
  });
});

test("a refused file is told what to do", () => {
  expect(speakRefusal(new WorkbookRefused("workbook.macros"), "es")).toBe(
    "El libro trae macros. Guárdelo como .xlsx sin macros.",
  );
});
