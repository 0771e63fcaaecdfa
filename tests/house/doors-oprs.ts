import { hiddenOn, newOpr, versionOf } from "./doors-subjects";
import { type ActionDoor, type Answer, asked, CENTRAL, everyRole, type PageDoor } from "./doors-types";

const HERE = "app/(panel)/organizaciones";

const members = { contact: "Contacto nuevo", phone: "", women: "3", men: "2", youth: "1" };

const said = (officeId: string) => ({
  name: "Organización de prueba",
  form: "cooperativa",
  rtn: "",
  legalPersonality: "",
  municipalityCode: "0401",
  community: "",
  officeId,
  ...members,
});

/** In scope for the field; for Consulta there are no organisations, only their plans. */
const KNOWN = { observador: "opr.not_found" } as const;

export const OPR_ACTIONS: readonly ActionDoor[] = [
  {
    file: `${HERE}/actions.ts`,
    name: "addOrganisation",
    sample: ({ occidente }) => ({ ...asked(), code: crypto.randomUUID(), ...said(occidente.officeId) }),
    answers: CENTRAL,
  },
  {
    file: `${HERE}/actions.ts`,
    name: "changeOrganisation",
    sample: async (ground) => {
      const { id } = await newOpr(ground);
      return { ...asked(), id, version: await versionOf(ground, "oprs", id), ...said(ground.occidente.officeId) };
    },
    answers: { ...CENTRAL, ...KNOWN },
    outside: "opr.not_found",
  },
  {
    file: `${HERE}/actions.ts`,
    name: "changeOrganisationContact",
    sample: async (ground) => {
      const { id } = await newOpr(ground);
      return { ...asked(), id, version: await versionOf(ground, "oprs", id), ...members };
    },
    answers: { ...CENTRAL, oficina: "done", ...KNOWN },
    outside: "opr.not_found",
  },
  {
    file: `${HERE}/[code]/fusionar/actions.ts`,
    name: "mergeOpr",
    sample: async (ground) => {
      const [from, into] = [(await newOpr(ground)).code, (await newOpr(ground)).code];
      const page = `/organizaciones/${encodeURIComponent(from)}/fusionar?con=${encodeURIComponent(into)}`;
      return { ...asked(), from, into, seen: await hiddenOn(ground, page, "seen"), reason: "Es la misma" };
    },
    answers: everyRole<Answer>("role.not_allowed", { central: "done", observador: "merge.unknown" }),
    outside: "merge.unknown",
  },
];

const field = ["psde", "oficina", "central"] as const;

export const OPR_PAGES: readonly PageDoor[] = [
  {
    file: `${HERE}/page.tsx`,
    at: () => ["/organizaciones", "/organizaciones?q=canario", "/organizaciones?orden=nombre&sentido=desc"],
    roles: field,
  },
  { file: `${HERE}/nueva/page.tsx`, at: () => ["/organizaciones/nueva"], roles: ["central"] },
  {
    file: `${HERE}/[code]/page.tsx`,
    at: ({ codes }) => [`/organizaciones/${codes.opr}`],
    roles: field,
    ofTenant: true,
  },
  {
    file: `${HERE}/[code]/editar/page.tsx`,
    at: ({ codes }) => [`/organizaciones/${codes.opr}/editar`],
    roles: ["oficina", "central"],
    ofTenant: true,
  },
  {
    file: `${HERE}/[code]/fusionar/page.tsx`,
    at: ({ codes }) => [`/organizaciones/${codes.opr}/fusionar`, `/organizaciones/${codes.opr}/fusionar?con=OPR-OLA-1`],
    roles: ["central"],
    ofTenant: true,
  },
  {
    file: `${HERE}/[code]/planes/nuevo/page.tsx`,
    at: ({ codes }) => [`/organizaciones/${codes.opr}/planes/nuevo`],
    roles: ["central"],
    ofTenant: true,
  },
];
