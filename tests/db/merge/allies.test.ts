import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allyByCode } from "@/db/query/ally";
import { reading } from "@/db/reading";
import { allyMerge } from "@/lib/ally/ally-merge";
import { changeAlly } from "@/lib/ally/change-ally";
import { mergeAllies } from "@/lib/ally/merge-allies";
import { actors } from "../../support/actors";
import { on } from "../../support/books";
import { verdictOf } from "../../support/figures";
import { ask, importDesk } from "../../support/imports";
import { codeOf } from "../../support/refusals";
import { SMALL } from "../../support/small-registry";

const desk = importDesk();
const central = actors.central();
const ally = (codigo: string, more: object = {}) => ({ codigo, nombre: codigo, tipo: "financiero", ...more });
const credit = (codigo: string, aliado: string, more: object) => ({
  ...{ codigo, pn: "P-4", tipo: "credito", aliado, numero: "CR-1", estado: "aprobada", revisada_en: on("2025-09-01") },
  ...{ vigente_desde: on("2024-02-01"), vigente_hasta: on("2026-02-01"), ...more },
});
const contract = {
  codigo: "E-4",
  pn: "P-4",
  tipo: "contrato",
  aliado: "AL-C",
  estado: "aprobada",
  revisada_en: on("2025-09-01"),
};

beforeAll(async () => {
  await desk.bring(SMALL);
  const plan = { ...SMALL.PN?.[1], codigo: "P-4", ventana: 2 };
  expect(
    await desk.bring({
      PN: [plan],
      Desembolsos: [{ pn: "P-4", numero: 1, fecha_acreditacion: on("2024-01-15"), monto: 1000 }],
      Aliados: [
        ally("B-1"),
        ally("B-2"),
        ally("B-3", { tipo: "comercial" }),
        ally("B-4", { rtn: "04019000000044" }),
        ally("B-5", { rtn: "04019000000055" }),
      ],
      Evidencias: [
        { ...contract, vigente_desde: on("2025-01-01"), vigente_hasta: on("2025-12-31") },
        credit("CR-A", "B-1", { saldo: 50_000, fecha_saldo: on("2025-05-31") }),
        credit("CR-B", "B-2", { saldo: 0, fecha_saldo: on("2025-07-01") }),
      ],
    }),
  ).toMatchObject({ written: true });
});
afterAll(desk.clear);

const preview = (from: string, into: string) =>
  reading(central, (reader) => allyMerge(reader, central.scope, { from, into }));
const input = async (from: string, into: string) => ({
  ...{ requestId: uuid(), from, into, reason: "Registrado dos veces" },
  seen: (await preview(from, into)).seen,
});
const versions = () => ask("select md5(string_agg(v::text, '|' order by v.id)) as word from evidence_versions v");

describe("two allies that are one", () => {
  test("count as one from then on, and not before; no submitted document changes", async () => {
    // Two papers of one credit, each under another name of the bank: the balance of one does not speak for the other.
    expect(await verdictOf("P-4", 2025)).toBe("cumple");
    const [papers, before] = [await versions(), new Date()];
    expect((await preview("B-1", "B-2")).counts).toEqual({ plans: 1, documents: 1 });
    expect(await mergeAllies(central, await input("B-1", "B-2"))).toEqual({ code: "B-2" });
    expect(await verdictOf("P-4", 2025)).toBe("no_cumple");
    expect(await verdictOf("P-4", 2025, before)).toBe("cumple");
    expect(await versions()).toEqual(papers);
    const stored = await ask(
      "select s.financial_from from standings s join pns p on p.id = s.pn_id where p.code = 'P-4'",
    );
    expect(stored).toEqual([{ financial_from: null }]);
  });

  test("are one row from then on, whose kind the documents of both fix, and the other is no longer to be named or changed", async () => {
    const from = await reading(central, (reader) => allyByCode(reader, "B-1"));
    expect(from?.mergedInto).toBe("B-2");
    const { code: _, mergedInto: __, isNamed: ___, ...said } = from as NonNullable<typeof from>;
    expect(await codeOf(changeAlly(central, { requestId: uuid(), ...said, name: "Otro" }))).toBe("ally.merged");
    const named =
      ask(`insert into evidence_versions (id, evidence_id, opr_id, number, state, ally_id, created_at, created_by)
      select gen_random_uuid(), e.id, e.opr_id, 9, 'borrador', '${from?.id}', now(), e.created_by from evidences e where e.code = 'CR-A'`);
    await expect(named).rejects.toMatchObject({ constraint_name: "evidence_versions_ally_merged" });
    expect((await reading(central, (reader) => allyByCode(reader, "B-2")))?.isNamed).toBe(true);
  });

  test("are told on both pages", async () => {
    const rows = await ask(
      "select a.code, u.after->>'fusionado_en' as into from audit u join allies a on a.id = u.subject_id where u.event = 'ally.merged' order by 1",
    );
    expect(rows).toEqual([
      { code: "B-1", into: "B-2" },
      { code: "B-2", into: "B-2" },
    ]);
  });
});

describe("is refused", () => {
  test.each([
    ["B-2", "b-2", "merge.itself"],
    ["B-2", "B-9", "merge.unknown"],
    ["B-1", "B-4", "merge.already"],
    ["B-4", "B-1", "merge.already"],
    ["B-2", "B-3", "merge.kind_differs"],
    ["B-4", "B-5", "merge.rtn_differs"],
  ])("%s into %s: %s", async (from, into, code) => {
    expect(await codeOf(mergeAllies(central, { requestId: uuid(), from, into, seen: "", reason: "x" }))).toBe(code);
  });

  test("where it is no longer as it was shown, and to whoever is not the central unit", async () => {
    const asked = await input("B-5", "B-2");
    await ask("update allies set contact = 'Otra ventanilla' where code = 'B-5'");
    expect(await codeOf(mergeAllies(central, asked))).toBe("merge.changed_meanwhile");
    expect(await codeOf(mergeAllies(await actors.psde("PS-1"), asked))).toBe("role.not_allowed");
  });
});
