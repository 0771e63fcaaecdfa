import { PASSWORD } from "../support/cast";
import { type ActionDoor, EVERYBODY, everyRole, type PageDoor } from "./doors-types";

const DONE = everyRole("done" as const);

export const ENTRANCE_ACTIONS: readonly ActionDoor[] = [
  {
    file: "app/(entrada)/actions.ts",
    name: "enter",
    sample: (_, { email }) => ({ email, password: PASSWORD, destino: "/" }),
    answers: DONE,
    stranger: "done",
    disabled: "sign_in.refused",
  },
  {
    file: "app/(entrada)/actions.ts",
    name: "chooseLanguageHere",
    sample: () => ({ locale: "en" }),
    answers: DONE,
    stranger: "done",
    silent: true,
  },
  {
    file: "app/(entrada)/actions.ts",
    name: "chooseTheme",
    sample: () => ({ theme: "oscuro" }),
    answers: DONE,
    stranger: "done",
    silent: true,
  },
  {
    file: "app/(panel)/actions.ts",
    name: "leave",
    sample: () => ({}),
    answers: DONE,
    stranger: "done",
    silent: true,
    own: true,
  },
  {
    file: "app/(panel)/actions.ts",
    name: "chooseLanguage",
    sample: () => ({ locale: "en" }),
    answers: DONE,
    silent: true,
    own: true,
  },
];

export const ENTRANCE_PAGES: readonly PageDoor[] = [
  { file: "app/(entrada)/ingresar/page.tsx", at: () => ["/ingresar"], roles: EVERYBODY, onward: true, open: true },
  { file: "app/(panel)/page.tsx", at: () => ["/"], roles: EVERYBODY, onward: true },
  { file: "app/(panel)/[...resto]/page.tsx", at: () => ["/nada", "/nada/de/nada"], roles: [] },
];
