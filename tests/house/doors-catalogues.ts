import { hiddenOn, newOpr } from "./doors-subjects";
import { type ActionDoor, asked, CENTRAL, type PageDoor } from "./doors-types";

const HERE = "app/(panel)/administracion";

const entry = () => ({ ...asked(), code: crypto.randomUUID(), name: "Entrada nueva" });

const renamed =
  (table: "offices" | "psdes" | "chains"): ActionDoor["sample"] =>
  async ({ add }) => ({ ...asked(), version: "1", id: (await add(table)).id, name: "Otro nombre", rtn: "" });

const catalogues: readonly ActionDoor[] = [
  { file: `${HERE}/catalogos/actions.ts`, name: "createChain", sample: entry, answers: CENTRAL },
  { file: `${HERE}/catalogos/actions.ts`, name: "renameChain", sample: renamed("chains"), answers: CENTRAL },
  {
    file: `${HERE}/catalogos/actions.ts`,
    name: "wordWindow",
    sample: async ({ sql }) => {
      const [row] = await sql`select version from windows where number = 1`;
      return { ...asked(), version: String(row?.version), number: "1", description: crypto.randomUUID() };
    },
    answers: CENTRAL,
  },
  { file: `${HERE}/oficinas/actions.ts`, name: "openOffice", sample: entry, answers: CENTRAL },
  { file: `${HERE}/oficinas/actions.ts`, name: "renameOffice", sample: renamed("offices"), answers: CENTRAL },
  {
    file: `${HERE}/psdes/actions.ts`,
    name: "registerPsde",
    sample: () => ({ ...entry(), rtn: "" }),
    answers: CENTRAL,
  },
  { file: `${HERE}/psdes/actions.ts`, name: "correctPsde", sample: renamed("psdes"), answers: CENTRAL },
];

const assignments: readonly ActionDoor[] = [
  {
    file: `${HERE}/asignaciones/actions.ts`,
    name: "changePsde",
    sample: async (ground) => {
      const opr = await newOpr(ground);
      const version = await hiddenOn(ground, `/administracion/asignaciones/${encodeURIComponent(opr.code)}`, "version");
      return { ...asked(), oprId: opr.id, version, toPsde: ground.olancho.codes.psde, from: "2025-03-01" };
    },
    answers: { ...CENTRAL, observador: "opr.not_found" },
    outside: "opr.not_found",
  },
  {
    file: `${HERE}/asignaciones/actions.ts`,
    name: "confirmTransfer",
    sample: async (ground) => {
      const [before, after] = [await ground.add("psdes"), await ground.add("psdes")];
      const opr = await ground.add("oprs");
      await ground.add("assignments", { opr_id: opr.id, psde_id: before.id, from_date: "2024-01-01", to_date: null });
      const [psde, toPsde, from] = [String(before.code), String(after.code), "2025-03-01"];
      const query = new URLSearchParams({ psde, hacia: toPsde, desde: from });
      const version = await hiddenOn(ground, `/administracion/asignaciones/traspaso?${query}`, "version");
      return { ...asked(), psde, office: "", toPsde, from, version, which: "ticked", opr: [opr.id] };
    },
    answers: CENTRAL,
  },
];

export const CATALOGUE_ACTIONS: readonly ActionDoor[] = [...catalogues, ...assignments];

const central = (file: string, ...paths: string[]): PageDoor => ({
  file: `${HERE}/${file}/page.tsx`,
  at: () => paths.map((path) => `/administracion/${path}`),
  roles: ["central"],
});

export const CATALOGUE_PAGES: readonly PageDoor[] = [
  central("catalogos", "catalogos"),
  central("catalogos/cadenas/nueva", "catalogos/cadenas/nueva"),
  central("catalogos/cadenas/[code]", "catalogos/cadenas/CAFE"),
  central("catalogos/ventanas/[number]", "catalogos/ventanas/1"),
  central("oficinas", "oficinas"),
  central("oficinas/nueva", "oficinas/nueva"),
  central("oficinas/[code]", "oficinas/OF-OCC"),
  central("psdes", "psdes"),
  central("psdes/nuevo", "psdes/nuevo"),
  central("psdes/[code]", "psdes/PSDE-OCC"),
  central("asignaciones", "asignaciones", "asignaciones?q=canario"),
  central(
    "asignaciones/traspaso",
    "asignaciones/traspaso",
    "asignaciones/traspaso?psde=PSDE-OCC&hacia=-&desde=2026-01-01",
  ),
  {
    file: `${HERE}/asignaciones/[opr]/page.tsx`,
    at: ({ codes }) => [`/administracion/asignaciones/${codes.opr}`],
    roles: ["central"],
    ofTenant: true,
  },
];
