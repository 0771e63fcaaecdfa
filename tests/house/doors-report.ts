import { EVERYBODY, type PageDoor } from "./doors-types";

export const REPORT_PAGES: readonly PageDoor[] = [
  { file: "app/(panel)/indicador/page.tsx", at: () => ["/indicador"], roles: EVERYBODY },
  {
    file: "app/(panel)/reportes/anual/[year]/page.tsx",
    at: () => ["/reportes/anual/2025", "/reportes/anual/2025?resultado=cumple"],
    roles: ["central"],
  },
  {
    file: "app/(panel)/reportes/anual/[year]/[pn]/page.tsx",
    at: ({ codes }) => [`/reportes/anual/2025/${codes.pn}`],
    roles: ["central"],
    ofTenant: true,
  },
];
