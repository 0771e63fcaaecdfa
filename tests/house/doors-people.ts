import { PASSWORD } from "../support/cast";
import { type ActionDoor, asked, CENTRAL, EVERYBODY, everyRole, type PageDoor } from "./doors-types";

const USERS = "app/(panel)/administracion/usuarios/actions.ts";
const PROFILE = "app/(panel)/perfil/actions.ts";

/** Other people's accounts are not even there for who does not keep them. */
const KEEPERS = everyRole<ActionDoor["answers"]["central"]>("user.not_found", { central: "done" });
const DONE = everyRole("done" as const);

const account: ActionDoor["sample"] = async ({ add }) => {
  const { id } = await add("users");
  return { ...asked(), userId: id, version: "1" };
};

export const PEOPLE_ACTIONS: readonly ActionDoor[] = [
  {
    file: USERS,
    name: "addAccount",
    sample: ({ occidente }) => ({
      ...asked(),
      email: `${crypto.randomUUID()}@elenco.example`,
      name: "Cuenta nueva",
      role: "oficina",
      officeCode: occidente.codes.office,
    }),
    answers: CENTRAL,
  },
  {
    file: USERS,
    name: "editAccount",
    sample: async (ground, caller) => ({
      ...(await account(ground, caller)),
      email: `${crypto.randomUUID()}@elenco.example`,
      name: "Otro nombre",
      role: "psde",
      psdeCode: ground.occidente.codes.psde,
    }),
    answers: KEEPERS,
  },
  { file: USERS, name: "disableAccount", sample: account, answers: KEEPERS },
  {
    file: USERS,
    name: "enableAccount",
    sample: async ({ add }) => {
      const { id } = await add("users", { disabled_at: "2025-02-01T12:00:00Z" });
      return { ...asked(), userId: id, version: "1" };
    },
    answers: KEEPERS,
  },
  { file: USERS, name: "resetAccount", sample: account, answers: CENTRAL },
  {
    file: USERS,
    name: "endAccountSession",
    sample: async ({ add }) => {
      const somebody = await add("users");
      const { id } = await add("sessions", { user_id: somebody.id });
      return { ...asked(), sessionId: id };
    },
    answers: everyRole<ActionDoor["answers"]["central"]>("session.not_found", { central: "done" }),
  },
  {
    file: USERS,
    name: "endAccountSessions",
    sample: async ({ add }) => {
      const { id } = await add("users");
      await add("sessions", { user_id: id });
      return { ...asked(), userId: id };
    },
    answers: KEEPERS,
  },
  { file: PROFILE, name: "saveLanguage", sample: () => ({ locale: "en" }), answers: DONE, own: true },
  {
    file: PROFILE,
    name: "savePassword",
    sample: () => ({
      ...asked(),
      current: PASSWORD,
      chosen: "guayaba-puente-lucero-48",
      again: "guayaba-puente-lucero-48",
    }),
    answers: DONE,
    own: true,
  },
  {
    file: PROFILE,
    name: "endOwnSession",
    sample: async ({ add }, { userId }) => ({ ...asked(), sessionId: (await add("sessions", { user_id: userId })).id }),
    answers: DONE,
    own: true,
  },
  {
    file: PROFILE,
    name: "endOtherSessions",
    sample: async ({ add }, { userId }) => {
      await add("sessions", { user_id: userId });
      return asked();
    },
    answers: DONE,
    own: true,
  },
];

const USER_PAGES = "app/(panel)/administracion/usuarios";

export const PEOPLE_PAGES: readonly PageDoor[] = [
  { file: "app/(panel)/perfil/page.tsx", at: () => ["/perfil"], roles: EVERYBODY },
  {
    file: `${USER_PAGES}/page.tsx`,
    at: () => ["/administracion/usuarios", "/administracion/usuarios?q=canario"],
    roles: ["central"],
  },
  { file: `${USER_PAGES}/nueva/page.tsx`, at: () => ["/administracion/usuarios/nueva"], roles: ["central"] },
  {
    file: `${USER_PAGES}/[id]/page.tsx`,
    at: ({ officeUserId }) => [`/administracion/usuarios/${officeUserId}`],
    roles: ["central"],
  },
  {
    file: `${USER_PAGES}/[id]/contrasena/page.tsx`,
    at: ({ officeUserId }) => [`/administracion/usuarios/${officeUserId}/contrasena`],
    roles: ["central"],
  },
];
