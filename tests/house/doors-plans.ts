import type { Ground } from "../doors/ground";
import { closedPlan, newOpr, newPlan, startedPlan, versionOf } from "./doors-subjects";
import { type ActionDoor, type Answer, asked, everyRole, type Fields, type PageDoor } from "./doors-types";

const FILE = "app/(panel)/planes/actions.ts";

/** Consulta reads of plans and is let at none. */
const CENTRAL = everyRole<Answer>("role.not_allowed", { central: "done", observador: "pn.not_found" });
const OFFICE = { ...CENTRAL, oficina: "done" } as const;

const said = ({ occidente }: Ground) => ({
  title: "Plan de prueba",
  window: "1",
  chainId: occidente.chainId,
  amountProject: "1000",
  amountOpr: "",
  amountFinancial: "",
});

const credit = { creditedOn: "2024-02-01", amount: "2500.50", reference: "Depósito", proof: "" };

type Plan = (ground: Ground) => Promise<{ id: string }>;

/** A write about a new plan: whatever it says besides which plan, and the version seen. */
const about =
  (plan: Plan, more: (ground: Ground) => Fields): ActionDoor["sample"] =>
  async (ground) => {
    const { id } = await plan(ground);
    return { ...asked(), pnId: id, version: await versionOf(ground, "pns", id), ...more(ground) };
  };

const door = (name: string, answers: ActionDoor["answers"], sample: ActionDoor["sample"]): ActionDoor => ({
  file: FILE,
  name,
  sample,
  answers,
  outside: "pn.not_found",
});

export const PLAN_ACTIONS: readonly ActionDoor[] = [
  {
    file: FILE,
    name: "addPlan",
    sample: async (ground) => ({
      ...asked(),
      oprId: (await newOpr(ground)).id,
      code: crypto.randomUUID(),
      ...said(ground),
    }),
    answers: { ...CENTRAL, observador: "opr.not_found" },
    outside: "opr.not_found",
  },
  door("changePlan", CENTRAL, about(newPlan, said)),
  door(
    "addDisbursement",
    OFFICE,
    about(newPlan, () => ({ number: "1", ...credit })),
  ),
  door(
    "changeDisbursement",
    OFFICE,
    about(startedPlan, () => ({ number: "1", ...credit })),
  ),
  door(
    "takeBackDisbursement",
    OFFICE,
    about(startedPlan, () => ({ number: "1", reversedOn: "2024-03-01", reason: "Se devolvió" })),
  ),
  door(
    "closePlan",
    OFFICE,
    about(startedPlan, () => ({ closedOn: "2025-01-31", act: "ACTA-9" })),
  ),
  door(
    "annulPlanClosing",
    CENTRAL,
    about(closedPlan, () => ({ act: "ACTA-10", reason: "Se cerró por error" })),
  ),
  door(
    "cancelPlan",
    CENTRAL,
    about(startedPlan, () => ({ cancelledOn: "2025-01-31", reason: "Desistió" })),
  ),
];

const HERE = "app/(panel)/planes";
const office = ["oficina", "central"] as const;

const ofPlan = (folder: string, roles: PageDoor["roles"], which: "pn" | "closed" = "pn"): PageDoor => ({
  file: `${HERE}/[code]${folder.replace(/\/1(?=\/|$)/, "/[number]")}/page.tsx`,
  at: ({ codes }) => [`/planes/${codes[which]}${folder}`],
  roles,
  ofTenant: true,
});

export const PLAN_PAGES: readonly PageDoor[] = [
  {
    file: `${HERE}/page.tsx`,
    at: () => ["/planes", "/planes?q=canario", "/planes?estado=en_ejecucion"],
    roles: ["psde", "oficina", "central", "observador"],
  },
  ofPlan("", ["psde", "oficina", "central", "observador"]),
  ofPlan("/editar", ["central"]),
  ofPlan("/cierre", office),
  ofPlan("/cierre/anular", ["central"], "closed"),
  ofPlan("/cancelacion", ["central"]),
  ofPlan("/desembolsos/nuevo", office),
  ofPlan("/desembolsos/1/corregir", office),
  ofPlan("/desembolsos/1/revertir", office),
];
