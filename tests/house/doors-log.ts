import { everyRole, type PageDoor, type RouteDoor } from "./doors-types";

export const LOG_PAGES: readonly PageDoor[] = [
  {
    file: "app/(panel)/bitacora/page.tsx",
    at: () => ["/bitacora", "/bitacora?verbo=opr.imported"],
    roles: ["central"],
  },
];

export const LOG_ROUTES: readonly RouteDoor[] = [
  {
    file: "app/api/bitacora/route.ts",
    method: "POST",
    sample: async () => ({ path: "/api/bitacora", body: new FormData() }),
    answers: everyRole(404, { central: 200 }),
    foreign: 403,
  },
];
