import { describe, expect, it } from "vitest";
import { localPath, paths } from "@/app/_gate/paths";

describe("where one goes after entering", () => {
  it.each([
    ["/indicador", "/indicador"],
    ["/reportes/anual/2025?resultado=cumple", "/reportes/anual/2025?resultado=cumple"],
    ["https://ajena.example/", "/"],
    ["//ajena.example", "/"],
    ["/\\ajena.example", "/"],
    ["/\t/ajena.example", "/"],
    ["/.//ajena.example", "/"],
    ["/a/..//ajena.example", "/"],
    ["javascript:alert(1)", "/"],
    ["", "/"],
    [null, "/"],
  ])("%s → %s", (given, path) => expect(localPath(given)).toBe(path));
});

describe("addresses", () => {
  it("carry what narrows a report, and nothing that says nothing", () => {
    expect(paths.annual(2025)).toBe("/reportes/anual/2025");
    expect(paths.annual(2025, { page: 1 })).toBe("/reportes/anual/2025");
    expect(paths.annual(2025, { knownOn: "2026-01-15", verdict: "cumple", page: 2 })).toBe(
      "/reportes/anual/2025?al=2026-01-15&resultado=cumple&pagina=2",
    );
    expect(paths.annualPlan(2025, "PN/1")).toBe("/reportes/anual/2025/PN%2F1");
  });
});
