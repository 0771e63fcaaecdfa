import { hiddenOn } from "./doors-subjects";
import { type ActionDoor, type Answer, asked, everyRole, type PageDoor } from "./doors-types";

const FILE = "app/(panel)/aliados/actions.ts";
const FIELD = everyRole<Answer>("done", { observador: "role.not_allowed" });

const said = { name: "Compradora nueva", kind: "comercial", class: "", country: "HN", taxId: "", contact: "" };

export const ALLY_ACTIONS: readonly ActionDoor[] = [
  {
    file: FILE,
    name: "registerAlly",
    sample: () => ({ ...asked(), code: crypto.randomUUID(), ...said }),
    answers: FIELD,
  },
  {
    file: FILE,
    name: "correctAlly",
    sample: async ({ add }) => ({ ...asked(), version: "1", id: (await add("allies")).id, ...said }),
    // Consulta knows of no ally.
    answers: { ...FIELD, observador: "ally.not_found" },
  },
  {
    file: FILE,
    name: "mergeAlly",
    sample: async (ground) => {
      const [from, into] = [String((await ground.add("allies")).code), String((await ground.add("allies")).code)];
      const page = `/aliados/${encodeURIComponent(from)}/fusionar?con=${encodeURIComponent(into)}`;
      return { ...asked(), from, into, seen: await hiddenOn(ground, page, "seen"), reason: "Es el mismo" };
    },
    answers: everyRole<Answer>("role.not_allowed", { central: "done", observador: "merge.unknown" }),
  },
];

const PAGES = "app/(panel)/aliados";
const field = ["psde", "oficina", "central"] as const;

export const ALLY_PAGES: readonly PageDoor[] = [
  { file: `${PAGES}/page.tsx`, at: () => ["/aliados", "/aliados?q=comprador"], roles: field },
  { file: `${PAGES}/nuevo/page.tsx`, at: () => ["/aliados/nuevo"], roles: field },
  { file: `${PAGES}/[code]/page.tsx`, at: () => ["/aliados/AL-DOS"], roles: field },
  { file: `${PAGES}/[code]/editar/page.tsx`, at: () => ["/aliados/AL-DOS/editar"], roles: field },
  { file: `${PAGES}/[code]/fusionar/page.tsx`, at: () => ["/aliados/AL-DOS/fusionar"], roles: ["central"] },
];
